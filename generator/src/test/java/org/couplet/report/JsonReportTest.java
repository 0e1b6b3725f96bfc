package org.couplet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void writesProblemsAndCountsInTheirContractsShape() {
    SourceFile zh = new SourceFile("content/sections/a/zh.md", "# 甲\n\n𠮷乙\n");
    SourceFile en = new SourceFile("content/sections/a/en.md", "# \"A\"\n");
    List<Diagnostic> problems =
        List.of(
            new Diagnostic(
                Problem.UNCONFIRMED,
                zh.span(7, 8),
                List.of(Phrase.same("a#top-1\t\u0001")),
                Optional.of(en.span(2, 3))),
            new Diagnostic(
                Problem.EMPTY_FILE,
                new SourceFile("content/glossary.yaml", "").whole(),
                List.of(Phrase.same("x")),
                Optional.empty()));
    assertThat(JsonReport.write(Checked.unread(problems), MessageLanguage.EN))
        .isEqualTo(
            """
            {"problems": [
              {"id": "P316", "rule": "unconfirmed", "severity": "info", "file": "content/sections/a/zh.md", "line": 3, "column": 2, "message": "Nobody has confirmed this pair yet.", "hint": "Compare the two, then run couplet confirm a#top-1\\t\\u0001.", "section": "a", "other": {"file": "content/sections/a/en.md", "line": 1, "column": 3}},
              {"id": "C204", "rule": "empty-file", "severity": "fault", "file": "content/glossary.yaml", "line": 1, "column": 1, "message": "This file is empty.", "hint": "Begin with a title, for example: # x"}
             ],
             "sections": [],
             "counts": {"fault": 1, "error": 0, "warning": 0, "info": 1}}
            """);
  }
}
