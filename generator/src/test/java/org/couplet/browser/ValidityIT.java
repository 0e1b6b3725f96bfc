package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is valid HTML, as the Nu checker sees it. */
class ValidityIT {

  @Test
  void everyPageIsValid(@TempDir Path temporary) throws Exception {
    List<String> faults = new ArrayList<>();
    try (ServedSite brochure = ServedSite.ofBrochure(temporary);
        ServedSite everything = ServedSite.ofEverything(temporary)) {
      for (ServedSite site : List.of(brochure, everything)) {
        for (String page : site.pages()) {
          faults.addAll(check(page, site.file(page)));
        }
        faults.addAll(check("404.html", site.file("404.html")));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsNotValidIsNoticed(@TempDir Path temporary) throws Exception {
    Path page = temporary.resolve("page.html");
    Files.writeString(page, "<!doctype html><title>t</title><p style='color:red' aria-x=1></div>");
    assertThat(check("page", page)).isNotEmpty();
  }

  private static List<String> check(String page, Path file) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator
        .validate(file)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> page + " " + line)
        .toList();
  }
}
