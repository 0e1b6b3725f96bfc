package org.couplet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names and sizes. */
class HabitsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.couplet");

  /** Lists of things, each entry short: they grow with what there is. */
  private static final Set<String> LISTS = Set.of("MotifDrawings.java", "Problem.java");

  @Test
  void noClassIsCalledAfterNothing() {
    assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> name.matches(".*(Util|Utils|Helper|Manager|Impl|Visitor)"));
  }

  @Test
  void noMethodIsAGetter() {
    assertThat(
            CLASSES.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(method -> method.getName().matches("get[A-Z].*"))
                .filter(method -> !isFromElsewhere(method))
                .map(JavaMethod::getFullName))
        .isEmpty();
  }

  /** Whether a library wants the method under that name. */
  private static boolean isFromElsewhere(JavaMethod method) {
    return Stream.concat(
            method.getOwner().getAllRawInterfaces().stream(),
            method.getOwner().getAllRawSuperclasses().stream())
        .filter(type -> !type.getName().startsWith("org.couplet."))
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(inherited -> inherited.getName().equals(method.getName()));
  }

  @Test
  void sourcesAreShort() throws IOException {
    Map<String, Integer> limits =
        Map.of("src/main/java", 250, "src/test/java", 400, "../templates", 250);
    List<String> tooLong = new ArrayList<>();
    for (Map.Entry<String, Integer> limit : new TreeMap<>(limits).entrySet()) {
      Path folder = Path.of(limit.getKey());
      if (Files.isDirectory(folder)) {
        lines(folder).forEach((file, lines) -> add(tooLong, file, lines, limit.getValue()));
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static void add(List<String> tooLong, Path file, long lines, int limit) {
    String name = file.getFileName().toString();
    int most = name.endsWith(".ftlh") ? 120 : limit;
    if (lines > most && !LISTS.contains(name)) {
      tooLong.add(file + " has " + lines + " lines, more than " + most);
    }
  }

  private static Map<Path, Long> lines(Path folder) throws IOException {
    Map<Path, Long> lines = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(java|ftlh|css|js)")).toList()) {
        try (Stream<String> text = Files.lines(file)) {
          lines.put(file, text.count());
        } catch (UncheckedIOException e) {
          throw new IOException(file + " is not UTF-8", e);
        }
      }
    }
    return lines;
  }
}
