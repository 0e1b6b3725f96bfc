package org.couplet.read.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final Charset GBK = Charset.forName("GBK");

  private final Diagnostics found = new Diagnostics();

  @Test
  void lineEndsStayAndTheByteOrderMarkGoes() {
    assertThat(decode("\uFEFF# 柳州\r\n\rtext\n".getBytes(UTF_8)))
        .contains(new SourceFile("zh.md", "# 柳州\r\n\rtext\n"));
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void anEmptyFileIsText() {
    assertThat(decode(new byte[0])).contains(new SourceFile("zh.md", ""));
  }

  @Test
  void gbkIsNamedAtItsFirstByteWithWhatItSays() {
    assertThat(decode("# Title\n\n柳州职业教育基本情况\n中高职院校共有29所。".getBytes(GBK))).isEmpty();
    Diagnostic only = only(Problem.SAVED_AS_GBK);
    assertThat(only.span()).hasToString("zh.md:3:1");
    assertThat(only.message(MessageLanguage.EN)).contains("“柳州职业教育基本情况”");
    assertThat(only.span().lineText()).isEqualTo("柳州职业教育基本情况");
  }

  @Test
  void gbkOfOneWordIsNamedToo() {
    decode("title: 标题".getBytes(GBK));
    assertThat(only(Problem.SAVED_AS_GBK).span()).hasToString("zh.md:1:8");
  }

  @Test
  void gb18030WithFourByteCharactersIsNamed() {
    decode("柳州职业教育国际化发展情况，𠮷字在内。".getBytes(Charset.forName("GB18030")));
    assertThat(only(Problem.SAVED_AS_GBK).span()).hasToString("zh.md:1:1");
  }

  @Test
  void oneWrongByteInUtf8IsNotGbk() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFF# 柳州职业教育\r\n中高".getBytes(UTF_8));
    bytes.write(0xC4);
    bytes.writeBytes("职院校共有29所。\n".getBytes(UTF_8));
    assertThat(decode(bytes.toByteArray())).isEmpty();
    assertThat(only(Problem.NOT_UTF8).span()).hasToString("zh.md:2:3");
  }

  @Test
  void halfACharacterAtTheEndIsTold() {
    byte[] whole = "# 柳州".getBytes(UTF_8);
    decode(java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThat(only(Problem.NOT_UTF8).span()).hasToString("zh.md:1:4");
  }

  @Test
  void latin1IsNotTakenForGbk() {
    decode("# Über uns\n\nCafé, Müller, Größe, naïve façade".getBytes(ISO_8859_1));
    assertThat(only(Problem.NOT_UTF8).span()).hasToString("zh.md:1:3");
  }

  @Test
  void utf16IsNamedWithAndWithoutItsMark() {
    String text = "# 柳州\n职业教育";
    for (byte[] bytes :
        new byte[][] {
          ("\uFEFF" + text).getBytes(UTF_16LE),
          ("\uFEFF" + text).getBytes(UTF_16BE),
          text.getBytes(UTF_16LE),
          text.getBytes(UTF_16BE),
        }) {
      Diagnostics one = new Diagnostics();
      assertThat(Decoder.decode("zh.md", bytes, one)).isEmpty();
      assertThat(one.sorted()).singleElement().returns(Problem.SAVED_AS_UTF16, Diagnostic::problem);
      assertThat(one.sorted().get(0).span().lineText()).isEqualTo("# 柳州");
    }
  }

  @Test
  void aNulInUtf8IsNotUtf16() {
    assertThat(decode("# Ti\0tle\n".getBytes(UTF_8))).isPresent();
    assertThat(decode("# Title\0\n\n".getBytes(UTF_8))).isPresent();
    assertThat(found.sorted()).isEmpty();
  }

  private Optional<SourceFile> decode(byte[] bytes) {
    return Decoder.decode("zh.md", bytes, found);
  }

  private Diagnostic only(Problem problem) {
    assertThat(found.sorted()).hasSize(1);
    Diagnostic only = found.sorted().get(0);
    assertThat(only.problem()).isEqualTo(problem);
    return only;
  }
}
