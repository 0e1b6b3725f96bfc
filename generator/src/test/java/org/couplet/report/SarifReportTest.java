package org.couplet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final SourceFile ODD =
      new SourceFile("content/Über uns/100%.md", "# \"𠮷\"\n\n\u0001甲\u2028\n");

  private static final Checked UNREAD =
      Checked.unread(
          List.of(
              new Diagnostic(
                  Problem.EMPTY_FILE,
                  ODD.whole(),
                  List.of(Phrase.same("x\t{0}\u0000")),
                  Optional.empty()),
              new Diagnostic(
                  Problem.UNKNOWN_KEY_NEAR,
                  ODD.span(5, 8),
                  List.of(Phrase.same("a"), Phrase.same(SampleReport.HOSTILE)),
                  Optional.empty())));

  @ParameterizedTest
  @EnumSource(MessageLanguage.class)
  void isValidSarif(MessageLanguage language) throws IOException {
    Schema schema = schema();
    for (Checked checked : List.of(SampleReport.checked(), UNREAD, Checked.unread(List.of()))) {
      assertThat(schema.validate(SarifReport.write(checked, language), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatIsNot() throws IOException {
    String sarif = SarifReport.write(UNREAD, MessageLanguage.EN);
    assertThat(schema().validate(sarif.replace("startLine", "line"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void saysWhereWhatAndWhatItShouldAnswer() {
    JsonNode run = run(SampleReport.checked());
    assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
    JsonNode error = result(run, "P330");
    assertThat(error.at("/level").asString()).isEqualTo("error");
    assertThat(error.at("/message/text").asString())
        .startsWith("“2542.4万元” is RMB 25.424 million; the English says “RMB 2.5424 million”")
        .endsWith("In English write “RMB 25.424 million”; wan is 10 thousand, yi is 100 million.");
    JsonNode place = error.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("content/sections/s/en.md");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    assertThat(error.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("content/sections/s/zh.md");
    JsonNode rule = run.at("/tool/driver/rules/" + error.at("/ruleIndex").asInt());
    assertThat(rule.at("/id").asString()).isEqualTo("P330");
    assertThat(rule.at("/name").asString()).isEqualTo("number-parity");
    assertThat(rule.at("/help/text").asString())
        .isEqualTo("In … write “…”; wan is 10 thousand, yi is 100 million.");
    assertThat(result(run, "P316").at("/level").asString()).isEqualTo("note");
  }

  @Test
  void columnsCountCodePointsAndAddressesAreEscaped() {
    JsonNode place = run(UNREAD).at("/results/1/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("content/%C3%9Cber%20uns/100%25.md");
    assertThat(place.at("/region").toString())
        .isEqualTo("{\"startLine\":1,\"startColumn\":5,\"endLine\":3,\"endColumn\":1}");
  }

  @Test
  void whatHasOnlyMovedKeepsItsFingerprint() {
    Checked before = SampleReport.of(List.of("# 题", "甲有3人"), List.of("# T", "There are 4"));
    Checked after =
        SampleReport.of(List.of("# 题", "乙", "甲有3人"), List.of("# T", "B", "There are 4"));
    Checked other = SampleReport.of(List.of("# 题", "甲有3人"), List.of("# T", "There are 5"));
    String print = fingerprint(before);
    assertThat(fingerprint(after)).isEqualTo(print);
    assertThat(fingerprint(other)).isNotEqualTo(print);
  }

  private static String fingerprint(Checked checked) {
    return result(run(checked), "P331").at("/partialFingerprints").toString();
  }

  private static JsonNode run(Checked checked) {
    return new JsonMapper().readTree(SarifReport.write(checked, MessageLanguage.EN)).at("/runs/0");
  }

  private static JsonNode result(JsonNode run, String id) {
    for (JsonNode result : run.at("/results")) {
      if (result.at("/ruleId").asString().equals(id)) {
        return result;
      }
    }
    throw new AssertionError(id + " not in " + run);
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(in);
    }
  }
}
