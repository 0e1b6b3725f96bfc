package org.couplet.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;

/** Which picture files a text may name, and with which words. */
final class Pictures {

  private static final Pattern FILE_NAME =
      Pattern.compile("\\S+\\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OUT_OF_FOLDER = Pattern.compile(".*[/\\\\:?#].*", Pattern.DOTALL);

  private final Reading reading;

  Pictures(Reading reading) {
    this.reading = reading;
  }

  /** The file beside the text that an address names; where it names none, that is reported. */
  Optional<String> file(String address, Span span) {
    String path = PercentCode.decode(address);
    String name = path.startsWith("./") ? path.substring(2) : path;
    if (Links.isScript(address)) {
      reading.found().report(Problem.UNSAFE_LINK, span, address);
      return Optional.empty();
    } else if (name.isBlank() || name.startsWith(".") || OUT_OF_FOLDER.matcher(name).matches()) {
      reading.found().report(Problem.PICTURE_PATH, span, address);
      return Optional.empty();
    }
    return Optional.of(name);
  }

  /** Reports words that tell nothing to those who can't see the picture. */
  void checkWords(String words, String file, Span span) {
    if (words.isBlank() || FILE_NAME.matcher(words.strip()).matches()) {
      reading.found().report(Problem.ALT_TEXT, span, file);
    }
  }
}
