package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
          faults.addAll(check(site, page));
        }
        faults.addAll(check(site, "404.html"));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> check(ServedSite site, String page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator
        .validate(site.file(page))
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> page + " " + line)
        .toList();
  }
}
