#!/bin/sh
# How long a save takes to the screen: couplet preview beside hugo server, on equal content, in a real browser.
#   generator/src/test/bench/preview.sh [SECTIONS [SAVES]]
# Needs Chromium with its driver, and hugo where the comparison is wanted; the generator must be built, its tests compiled.
set -eu
sections=${1:-13}
saves=${2:-50}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'kill $couplet $hugo 2>/dev/null || true; rm -rf "$work"' EXIT
couplet='' hugo=''

# Equal content: the same text in each section, a menu of all on each page.
mkdir -p "$work/couplet/content/sections" "$work/hugo/content" "$work/hugo/layouts/_default"
site=$work/couplet/content/site.yaml
printf 'languages: [zh-Hans, en]\ntitle: {zh: 手册, en: Brochure}\nsections:\n' >"$site"
printf 'baseURL = "http://localhost/"\ntitle = "Brochure"\n' >"$work/hugo/hugo.toml"
printf '<!doctype html><html><body><nav>{{ range site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>\n{{ end }}</nav><main>{{ .Content }}</main></body></html>\n' \
  >"$work/hugo/layouts/_default/single.html"
cp "$work/hugo/layouts/_default/single.html" "$work/hugo/layouts/_default/list.html"
i=1
while [ "$i" -le "$sections" ]; do
  folder=$work/couplet/content/sections/s$i
  mkdir -p "$folder"
  for language in zh en; do
    {
      printf '# Section %s\n' "$i"
      for part in one two three four; do
        printf '\n## Part %s of %s {#%s}\n\n通过大力开展国际化对外服务等行动，鼓励职业院校开展交流与合作。 Text of the part, with **emphasis** and a list:\n\n- first point\n- second point\n' \
          "$part" "$i" "$part"
      done
    } >"$folder/$language.md"
    { printf -- '---\ntitle: Section %s\n---\n' "$i"; cat "$folder/$language.md"; } >"$work/hugo/content/s$i-$language.md"
  done
  printf '  - s%s\n' "$i" >>"$site"
  i=$((i + 1))
done

classes=$home/target/classes:$home/target/test-classes
(cd "$home" && mvn -o -q -B dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=$work/classpath")
run() { java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classes:$(cat "$work/classpath")" "$@"; }

port=47200
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classes:$(cat "$work/classpath")" \
  org.couplet.cli.Main preview --quiet --port $port --project "$work/couplet" >/dev/null 2>&1 &
couplet=$!
sleep $((5 + sections / 40))
run org.couplet.browser.PreviewBenchmark "couplet preview, $sections sections" \
  "http://127.0.0.1:$port/zh/s1.html" "$work/couplet/content/sections/s1/zh.md" "$saves"
kill $couplet

if command -v hugo >/dev/null 2>&1; then
  hugo server --source "$work/hugo" --port 47300 --bind 127.0.0.1 --baseURL http://127.0.0.1/ >"$work/hugo.log" 2>&1 &
  hugo=$!
  sleep $((3 + sections / 40))
  run org.couplet.browser.PreviewBenchmark "hugo server, $sections sections" \
    "http://127.0.0.1:47300/s1-zh/" "$work/hugo/content/s1-zh.md" "$saves"
else
  echo "hugo is not installed: no comparison"
fi
