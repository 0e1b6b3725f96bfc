package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.couplet.diag.MessageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "check",
        "build --strict --stats --adopt --compress --durable",
        "build --output /tmp/x --address https://example.org/ --project . --quiet",
        "build --lang zh --color never",
        "check --strict --format json",
        "check --project dir --output",
        "build --output a=b"
      })
  void readsPlainArgumentsAsPicocliDoes(String line) throws UsageException {
    String[] args = line.split(" ", -1);
    if (line.endsWith("--output")) {
      assertThat(PlainSyntax.read(args)).isEmpty();
      return;
    }
    Typed typed = new Syntax(MessageLanguage.EN).read(args);
    assertThat(PlainSyntax.read(args).map(Typed.Call::new)).hasValue((Typed.Call) typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--help",
        "build --help",
        "--lang zh build",
        "build --output=x",
        "build --output",
        "build --output --strict",
        "build --strict --strict",
        "build --output a --output b",
        "build x",
        "build --format json",
        "build --srtict",
        "confirm government",
        "init x",
        "new x"
      })
  void leavesEverythingElseToPicocli(String line) {
    assertThat(PlainSyntax.read(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEmpty();
  }

  @Test
  void takesCommonOptionsBeforeAndBehindACommandAndValuesBehindAnEqualsSign()
      throws UsageException {
    Syntax syntax = new Syntax(MessageLanguage.EN);
    assertThat(syntax.read("--lang", "zh", "build", "--output=x"))
        .isEqualTo(new Syntax(MessageLanguage.EN).read("build", "--output", "x", "--lang", "zh"));
  }

  @ParameterizedTest
  @EnumSource(MessageLanguage.class)
  void everyCommandAndOptionHasATextInBothLanguages(MessageLanguage language) {
    ResourceBundle texts = Syntax.texts(language);
    TreeSet<String> wanted = new TreeSet<>(List.of("help", "version", "options", "command"));
    for (Command command : Command.values()) {
      wanted.add("couplet." + command.word() + ".usage.header");
      if (command.operands().most() > 0) {
        wanted.add(command.operands().key());
      }
      command.options().forEach(option -> wanted.add(option.key()));
    }
    Command.COMMON.forEach(option -> wanted.add(option.key()));
    wanted.add("couplet.usage.header");
    Stream.of("synopsis", "optionList", "parameterList", "commandList")
        .forEach(part -> wanted.add("usage." + part + "Heading"));
    assertThat(new TreeSet<>(texts.keySet()))
        .filteredOn(key -> !key.startsWith("couplet.usage.footer."))
        .containsExactlyElementsOf(wanted);
    assertThat(texts.keySet()).allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
  }

  @Test
  void everyOptionBelongsToACommand() {
    assertThat(Option.values())
        .allSatisfy(
            option -> assertThat(Command.values()).anyMatch(command -> command.takes(option)));
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void theUsageOfACommandShowsAllItsOptionsWithTheirTexts(Command command) {
    for (MessageLanguage language : MessageLanguage.values()) {
      ResourceBundle texts = Syntax.texts(language);
      String usage = new Syntax(language).usage(java.util.Optional.of(command));
      Stream.concat(command.options().stream(), Command.COMMON.stream())
          .forEach(
              option ->
                  assertThat(usage)
                      .contains(option.flag())
                      .contains(texts.getString(option.key()).substring(0, 4)));
      assertThat(usage).contains(texts.getString("couplet." + command.word() + ".usage.header"));
    }
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(Syntax.texts(MessageLanguage.ZH).keySet())
        .containsExactlyInAnyOrderElementsOf(Syntax.texts(MessageLanguage.EN).keySet());
  }

  @Test
  void everySentenceFillsTheSamePlacesInBothLanguages() {
    assertThat(Arrays.asList(Message.values()))
        .allSatisfy(
            message -> {
              var filled = message.filled("<0>", "<1>", "<2>", "<3>");
              for (int i = 0; i < 4; i++) {
                assertThat(filled.zh().contains("<" + i + ">"))
                    .isEqualTo(filled.en().contains("<" + i + ">"));
              }
              assertThat(filled.zh() + filled.en()).doesNotContain("{").doesNotContain("}");
            });
  }
}
