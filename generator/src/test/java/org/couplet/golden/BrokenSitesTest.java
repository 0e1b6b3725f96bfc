package org.couplet.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every thing that an author can get wrong, and what the console says about it. */
class BrokenSitesTest {

  private static final Path BROKEN = Path.of("src/test/resources/broken");
  private static final String SOUND = "sound";

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> isToldInBothLanguages() throws IOException {
    return fixtures().stream().map(name -> DynamicTest.dynamicTest(name, () -> isTold(name)));
  }

  private void isTold(String name) throws Exception {
    Path fixture = BROKEN.resolve(name);
    Golden golden = new Golden();
    List<String> consoles = new ArrayList<>();
    for (MessageLanguage language : MessageLanguage.values()) {
      String tag = language.name().toLowerCase(Locale.ROOT);
      Path project = temporary.resolve(name + "-" + tag);
      BrokenProject broken = BrokenProject.make(BROKEN.resolve(SOUND), fixture, project);
      String console = broken.console(language);
      golden.compare(fixture.resolve(tag + ".txt"), console);
      consoles.add(console);
    }
    golden.end();
    assertThat(consoles).allSatisfy(text -> assertThat(text).contains(" " + id(name) + ": "));
  }

  @Test
  void everyProblemHasAFixture() throws IOException {
    assertThat(fixtures().stream().map(BrokenSitesTest::id).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Problem.values())
                .map(Problem::id)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theSoundProjectIsSound() throws Exception {
    Path nothing = temporary.resolve("nothing");
    BrokenProject sound =
        BrokenProject.make(BROKEN.resolve(SOUND), nothing, temporary.resolve(SOUND));
    Golden golden = new Golden();
    golden.compare(BROKEN.resolve("sound.txt"), sound.console(MessageLanguage.EN));
    golden.end();
  }

  private static String id(String fixture) {
    return fixture.substring(0, 4);
  }

  private static List<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(SOUND))
          .sorted()
          .toList();
    }
  }
}
