package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

  @Test
  void nothingOnTheListRunsOrStyles() {
    assertThat(Arrays.stream(Tag.values()).flatMap(tag -> tag.attributes().stream()))
        .noneMatch(attribute -> attribute.startsWith("on") || attribute.equals("style"));
    assertThat(Arrays.stream(Tag.values()).map(Tag::word))
        .doesNotContain("script", "style", "iframe", "object", "embed", "form", "input", "img");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "style", "src", "class"})
  void noOtherAttributeCanBeWritten(String attribute) {
    MarkupBuilder out = new MarkupBuilder().open(Tag.A);
    assertThatThrownBy(() -> out.with(attribute, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAttributeWantsAnElementThatHasJustBegun() {
    MarkupBuilder out = new MarkupBuilder().open(Tag.A).text("words");
    assertThatThrownBy(() -> out.with("title", "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valuesCannotLeaveTheirAttribute() {
    Markup markup = new MarkupBuilder().open(Tag.A).with("title", "\"><b>&").close(Tag.A).build();
    assertThat(markup.segments())
        .containsExactly(new Segment.Html("<a title=\"&quot;&gt;&lt;b&gt;&amp;\"></a>"));
  }
}
