package org.couplet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URL;
import java.nio.channels.ServerSocketChannel;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.couplet.inspect.OutsideLinkChecker;
import org.couplet.print.Browser;
import org.couplet.publish.Verifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the table of {@code docs/architecture.md}. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.couplet");

  @Test
  void everyPackageHasARow() throws IOException {
    Set<String> packages =
        CLASSES.stream()
            .map(c -> c.getPackageName().split("\\.", -1)[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(PackageTable.read().rows().keySet()).containsExactlyInAnyOrderElementsOf(packages);
  }

  @Test
  void everyPackageUsesOnlyItsRow() throws IOException {
    PackageTable table = PackageTable.read();
    for (String name : table.rows().keySet()) {
      classes()
          .that()
          .resideInAPackage(PackageTable.inside(name))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(table.allowed(name))
          .because("the row of " + name + " in docs/architecture.md says so")
          .check(CLASSES);
    }
  }

  @Test
  void everyLibraryTheTableNamesIsUsedWhereItSays() throws IOException {
    PackageTable table = PackageTable.read();
    table
        .rows()
        .forEach(
            (name, uses) ->
                uses.stream()
                    .filter(PackageTable.LIBRARIES::containsKey)
                    .forEach(
                        library ->
                            assertThat(uses(name, library))
                                .as(name + " uses " + library)
                                .isTrue()));
  }

  private static boolean uses(String name, String library) {
    String prefix = PackageTable.LIBRARIES.getOrDefault(library, library).replace("..", ".");
    return CLASSES.stream()
        .filter(c -> c.getPackageName().startsWith("org.couplet." + name))
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .anyMatch(d -> d.getTargetClass().getName().startsWith(prefix));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.couplet.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(p -> p.getName().startsWith("org.couplet."))
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unmarked).isEmpty();
  }

  @Test
  void onlyVerifyAndTheCheckOfOutsideLinksOpenAConnection() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Verifier.class.getName())
        .and()
        .doNotHaveFullyQualifiedName(OutsideLinkChecker.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)")
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .check(CLASSES);
  }

  @Test
  void onlyThePreviewListensAndOnlyToThisMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.couplet.preview.http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.net.httpserver..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ServerSocketChannel.class)
        .check(CLASSES);
  }

  @Test
  void onlyPrintAndTheCommandLineStartABrowser() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Browser.class.getName())
        .and()
        .doNotHaveFullyQualifiedName("org.couplet.cli.BrowserStart")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .check(CLASSES);
  }
}
