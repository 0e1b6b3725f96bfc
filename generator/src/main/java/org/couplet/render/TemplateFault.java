package org.couplet.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.diag.Suggestion;
import org.couplet.model.Theme;

/** What went wrong in a template, told at the line that its author should mend. */
final class TemplateFault {

  static final Phrase ENDLESS =
      new Phrase("它没完没了，一直写不完这一页", "it never comes to the end of the page");
  static final Phrase RECURSIVE = new Phrase("宏没完没了地调用自己", "a macro calls itself without end");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\[in template \"([^\"]+)\"(?: in \\w+ \"[^\"]*\")? at line (\\d+), column (\\d+)\\]");
  private static final Pattern PARAMETER =
      Pattern.compile("When calling \\w+ \"?([^\\s\"]+)\"?,? required parameter \"([^\"]+)\"");
  private static final Pattern NO_PARAMETER =
      Pattern.compile(
          "(?:Macro|Function) \"?([^\\s\"]+)\"? has no parameter with name \"([^\"]+)\"");

  private TemplateFault() {}

  /**
   * The problem that made a template fail.
   *
   * @param page the template of the page, where no better place is known
   */
  static Diagnostic of(TemplateException failure, Theme theme, SourceFile page) {
    List<Span> stack = stack(failure, theme);
    Span top =
        failure.getTemplateSourceName() == null || failure.getLineNumber() == null
            ? stack.stream().findFirst().orElse(page.whole())
            : span(
                file(theme, failure.getTemplateSourceName()),
                failure.getLineNumber(),
                failure.getColumnNumber());
    if (failure instanceof UnknownNameException unknown) {
      return unknownName(unknown, stack, top);
    }
    if (failure.getCause() instanceof ParseException parse) {
      return problem(
          span(
              file(theme, parse.getTemplateName()), parse.getLineNumber(), parse.getColumnNumber()),
          Phrase.same(firstSentence(parse.getEditorMessage())));
    }
    String message = failure.getMessageWithoutStackTop();
    Matcher parameter = PARAMETER.matcher(message);
    if (parameter.find()) {
      Span call = stack.stream().filter(TemplateFault::isCall).findFirst().orElse(top);
      String macro = parameter.group(1);
      String name = parameter.group(2);
      return problem(
          call,
          new Phrase(
              "调用“" + macro + "”时没有给出“" + name + "”",
              "“" + macro + "” is called without its “" + name + "”"));
    }
    Matcher extra = NO_PARAMETER.matcher(message);
    if (extra.find()) {
      Span call = stack.stream().filter(TemplateFault::isCall).findFirst().orElse(top);
      return unknown(find(extra.group(2), call).orElse(call), extra.group(2), List.of());
    }
    if (failure instanceof InvalidReferenceException
        && failure.getBlamedExpressionString() != null) {
      String blamed = failure.getBlamedExpressionString();
      return problem(
          top, new Phrase("这里的“" + blamed + "”没有值", "“" + blamed + "” has no value here"));
    }
    return problem(top, Phrase.same(firstSentence(message)));
  }

  private static Diagnostic unknownName(UnknownNameException unknown, List<Span> stack, Span top) {
    // A name may reach the place where it is looked up through calls: blame the line that has it.
    Span span =
        stack.stream()
            .flatMap(place -> find(unknown.name(), place).stream())
            .findFirst()
            .orElse(top);
    return unknown(span, unknown.name(), unknown.known());
  }

  private static Diagnostic unknown(Span span, String name, List<String> known) {
    Optional<String> near = Suggestion.nearest(name, known);
    return new Diagnostic(
        near.isPresent() ? Problem.TEMPLATE_NAME_NEAR : Problem.TEMPLATE_NAME,
        span,
        List.of(Phrase.same(name), Phrase.same(near.orElseGet(() -> String.join(", ", known)))),
        Optional.empty());
  }

  private static Diagnostic problem(Span span, Phrase what) {
    return new Diagnostic(Problem.TEMPLATE, span, List.of(what), Optional.empty());
  }

  /** The places that the failing one was reached through, the failing one first. */
  private static List<Span> stack(TemplateException failure, Theme theme) {
    List<Span> stack = new ArrayList<>();
    String text = failure.getFTLInstructionStack();
    if (text != null) {
      Matcher matcher = PLACE.matcher(text);
      while (matcher.find()) {
        stack.add(
            span(
                file(theme, matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
      }
    }
    return stack;
  }

  private static SourceFile file(Theme theme, String name) {
    SourceFile file = theme.templates().get(name);
    return file == null ? new SourceFile(name, "") : file;
  }

  private static boolean isCall(Span span) {
    return span.file().text().startsWith("<@", span.start());
  }

  /** Where {@code name} stands in the instruction that begins at {@code place}. */
  private static Optional<Span> find(String name, Span place) {
    String text = place.file().text();
    int end = text.indexOf(text.startsWith("${", place.start()) ? "}" : ">", place.start());
    Matcher matcher =
        Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])").matcher(text);
    matcher.region(place.start(), end < 0 ? text.length() : end);
    matcher.useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(place.file().span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** The place in {@code file} at a line and column from 1, columns in UTF-16 units. */
  static Span span(SourceFile file, int line, int column) {
    String text = file.text();
    int offset = 0;
    for (int i = 1; i < line && offset < text.length(); offset++) {
      char c = text.charAt(offset);
      boolean pair = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        i++;
      }
    }
    int start = offset + Math.max(0, column - 1);
    return file.span(start, start + 1);
  }

  /** FreeMarker's own words, without its advice. */
  static String firstSentence(String message) {
    return message.strip().split("\n|(?<=[.:])\\s", 2)[0].replaceAll("[.:]$", "");
  }
}
