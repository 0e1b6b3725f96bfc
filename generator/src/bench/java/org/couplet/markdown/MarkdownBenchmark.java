package org.couplet.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.markdown.syntax.Syntax;
import org.couplet.model.Block;
import org.couplet.model.SectionId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Couplet's Markdown beside flexmark as it comes, with the same extensions, on the brochure's own
 * texts: text to tree, and text to HTML (Couplet's with plain text, places, links and slips).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class MarkdownBenchmark {

  /** Which texts, by the name of their files. */
  @Param({"zh", "en"})
  public String language = "";

  private final Syntax syntax = Syntax.extended();
  private final MarkdownReader reader =
      new MarkdownReader(new LanguagePair(Language.of("zh-Hans"), Language.of("en")));
  private final SectionId section = new SectionId("here");
  private final Parser stock;
  private final HtmlRenderer renderer;
  private List<String> texts = List.of();

  /** Sets both up. */
  public MarkdownBenchmark() {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                Arrays.asList(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create(),
                    DefinitionExtension.create()));
    stock = Parser.builder(options).build();
    renderer = HtmlRenderer.builder(options).build();
  }

  /** Reads the brochure's texts. */
  @Setup
  public void read() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../content/sections"))) {
      for (Path file : files.filter(f -> f.endsWith(language + ".md")).sorted().toList()) {
        found.add(Files.readString(file));
      }
    }
    texts = List.copyOf(found);
  }

  /** Couplet's parser. */
  @Benchmark
  public int treeCouplet() {
    int size = 0;
    for (String text : texts) {
      size += syntax.parse(text, 0, text.length()).getEndOffset();
    }
    return size;
  }

  /** Flexmark's. */
  @Benchmark
  public int treeStock() {
    int size = 0;
    for (String text : texts) {
      size += stock.parse(text).getEndOffset();
    }
    return size;
  }

  /** Couplet's blocks, checked, with HTML and plain text. */
  @Benchmark
  public int htmlCouplet() {
    int size = 0;
    for (String text : texts) {
      SourceFile file = new SourceFile("x.md", text);
      Language tag = Language.of(language);
      List<Block> blocks = reader.read(file, 0, section, tag, new Diagnostics());
      size += blocks.size();
    }
    return size;
  }

  /** Flexmark's HTML. */
  @Benchmark
  public int htmlStock() {
    int size = 0;
    for (String text : texts) {
      size += renderer.render(stock.parse(text)).length();
    }
    return size;
  }
}
