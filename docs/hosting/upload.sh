#!/bin/sh
# Brings a site into an object store: what changed, by comparing manifests; assets before the pages that name them, then
# what is stale goes, and the manifest comes last, so that an interrupted run is simply run again.
#   docs/hosting/upload.sh site s3://BUCKET[/FOLDER]     Amazon S3, with `aws` installed and configured
#   docs/hosting/upload.sh site oss://BUCKET[/FOLDER]    Alibaba Cloud OSS, with `ossutil` 2 installed and configured
set -eu
site=${1:?Which folder holds the site?}
target=${2:?Where to? s3://BUCKET or oss://BUCKET}
target=${target%/}

case $target in
  s3://*)
    put() { aws s3 cp --no-progress "$site/$1" "$target/$1" --content-type "$2" --cache-control "$3"; }
    take() { aws s3 cp --no-progress "$target/$1" "$2"; }
    remove() { aws s3 rm "$target/$1"; }
    ;;
  oss://*)
    put() { ossutil cp -f "$site/$1" "$target/$1" --content-type "$2" --cache-control "$3"; }
    take() { ossutil cp -f "$target/$1" "$2"; }
    remove() { ossutil rm -f "$target/$1"; }
    ;;
  *)
    echo "The target must begin with s3:// or oss://, not: $target" >&2
    exit 2
    ;;
esac

type_of() {
  case $1 in
    *.html) echo 'text/html; charset=utf-8' ;;
    *.css) echo 'text/css; charset=utf-8' ;;
    *.js) echo 'text/javascript; charset=utf-8' ;;
    *.json) echo 'application/json; charset=utf-8' ;;
    *.xml) echo 'application/xml; charset=utf-8' ;;
    *.txt) echo 'text/plain; charset=utf-8' ;;
    *.svg) echo 'image/svg+xml; charset=utf-8' ;;
    *.webp) echo 'image/webp' ;;
    *.jpg | *.jpeg) echo 'image/jpeg' ;;
    *.png) echo 'image/png' ;;
    *.pdf) echo 'application/pdf' ;;
    *.docx) echo 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' ;;
    *.xlsx) echo 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' ;;
    *) echo 'application/octet-stream' ;;
  esac
}

upload() {
  while read -r path; do
    case $path in
      assets/*) cache='public, max-age=31536000, immutable' ;;
      *) cache='no-cache' ;;
    esac
    put "$path" "$(type_of "$path")" "$cache" </dev/null
  done
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
entries() { sed -n 's/^\({"path": .*}\),*$/\1/p' "$1" | LC_ALL=C sort; }
paths() { sed 's/^{"path": "\([^"]*\)".*/\1/' | grep -v -x -e '_headers' -e '\.htaccess' || :; }

entries "$site/manifest.json" >"$work/new"
if take manifest.json "$work/manifest.json" >/dev/null 2>&1; then
  entries "$work/manifest.json" >"$work/old"
else
  : >"$work/old"
fi
LC_ALL=C comm -13 "$work/old" "$work/new" | paths >"$work/changed"
paths <"$work/old" >"$work/old-paths"
paths <"$work/new" >"$work/new-paths"

grep '^assets/' "$work/changed" | upload
grep -v '^assets/' "$work/changed" | grep '\.html$' | upload
grep -v '^assets/' "$work/changed" | grep -v '\.html$' | upload
LC_ALL=C comm -23 "$work/old-paths" "$work/new-paths" | while read -r path; do
  remove "$path" </dev/null
done
echo manifest.json | upload
