package org.couplet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What may be called only in some places, or nowhere: printing, writing, the clock, and whatever
 * takes its locale, charset or time zone from the machine.
 */
class ForbiddenCallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.couplet");

  private static final String FILES = "java\\.nio\\.file\\.Files\\.";

  @Test
  void onlyCliPrintsAndEndsTheProgram() {
    assertOnly(
        Set.of("cli"),
        "java\\.lang\\.System\\.(out|err|in|exit|console|setOut|setErr)\\b.*",
        ".*\\.printStackTrace\\(.*",
        "java\\.io\\.FileDescriptor\\.(in|out|err)",
        "java\\.lang\\.Runtime\\.(exit|halt)\\(.*");
  }

  @Test
  void onlyPublishEditAndPictureWrite() {
    assertOnly(
        Set.of("publish", "edit", "picture"),
        FILES
            + "(write|copy|move|delete|create|newOutputStream|newBufferedWriter|newByteChannel|set).*",
        "java\\.nio\\.channels\\.(FileChannel|AsynchronousFileChannel)\\.open\\(.*",
        "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)\\.<init>\\(java\\.(lang|io)\\.(String|File\\b).*",
        "java\\.io\\.File\\.(delete|rename|mkdir|create|set).*");
  }

  @Test
  void onlyTheStagesThatMayDoSoRead() {
    assertOnly(
        Set.of("read", "publish", "edit", "picture", "print", "preview.watch", "render", "cli"),
        FILES + "(read|lines|newInputStream|newBufferedReader|list|walk|find|newDirectoryStream).*",
        "java\\.io\\.(FileInputStream|FileReader)\\.<init>.*");
  }

  @Test
  void nothingLooksAtTheClockOrThrowsDice() {
    assertOnly(
        Set.of("cli.Progress", "publish.OutputLock"),
        "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
        "java\\.time\\..*\\.now\\(.*",
        "java\\.time\\.Clock\\..*",
        "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
        "java\\.util\\.Calendar\\.getInstance\\(.*",
        "java\\.util\\.Random\\.<init>\\(\\)",
        "java\\.security\\.SecureRandom\\..*",
        "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
        "java\\.util\\.UUID\\.randomUUID\\(.*",
        "java\\.lang\\.Math\\.random\\(.*",
        ".*\\.(getLastModifiedTime|lastModified|setLastModifiedTime)\\(.*");
  }

  @Test
  void nothingTakesItsLocaleCharsetOrZoneFromTheMachine() {
    assertOnly(
        Set.of(),
        "java\\.util\\.Locale\\.getDefault\\(.*",
        "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
        "java\\.time\\.ZoneId\\.systemDefault\\(.*",
        "java\\.util\\.TimeZone\\.getDefault\\(.*",
        "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
        "java\\.lang\\.String\\.<init>\\(\\[B\\)",
        "java\\.lang\\.String\\.<init>\\(\\[B, int, int\\)",
        "java\\.lang\\.String\\.(format\\(java\\.lang\\.String,.*|formatted\\(.*)",
        "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String,.*",
        "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
        "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
        "java\\.io\\.PrintStream\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)",
        "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
        "java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.(lang\\.String|io\\.File)(, boolean)?\\)",
        "java\\.util\\.Scanner\\.<init>\\([^,]*\\)",
        "java\\.text\\.NumberFormat\\.get[A-Za-z]*\\(\\)",
        "java\\.text\\.(DecimalFormat|SimpleDateFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
        "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
        "java\\.text\\.(Collator|BreakIterator)\\.get[A-Za-z]*Instance\\(\\)",
        "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)");
  }

  private static void assertOnly(Set<String> places, String... calls) {
    List<Pattern> forbidden = List.of(calls).stream().map(Pattern::compile).toList();
    List<String> wrong =
        CLASSES.stream()
            .filter(origin -> !isIn(places, origin))
            .flatMap(origin -> origin.getAccessesFromSelf().stream())
            .filter(access -> forbidden.stream().anyMatch(p -> p.matcher(name(access)).matches()))
            .map(JavaAccess::getDescription)
            .sorted()
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static String name(JavaAccess<?> access) {
    return access.getTarget().getFullName();
  }

  private static boolean isIn(Set<String> places, JavaClass origin) {
    return places.stream()
        .anyMatch(
            place -> {
              String prefix = "org.couplet." + place;
              String name = origin.getName();
              return name.equals(prefix)
                  || name.startsWith(prefix + ".")
                  || name.startsWith(prefix + "$");
            });
  }
}
