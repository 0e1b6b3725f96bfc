package org.couplet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.couplet.model.Brochure;
import org.couplet.model.SectionId;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class SectionListTest {

  private static final SectionId FRESH = new SectionId("fresh");

  @Test
  void atTheEndOfABlockList() {
    assertThat(append("sections:\n  - a\n  - b: [c, d]  # note\n\nmetas: {}\n", "a", "b/c", "b/d"))
        .isEqualTo("sections:\n  - a\n  - b: [c, d]  # note\n  - fresh\n\nmetas: {}\n");
    assertThat(append("sections:\n- a", "a")).isEqualTo("sections:\n- a\n- fresh");
    assertThat(append("sections:\r\n -   a\r\n# end\r\n", "a"))
        .isEqualTo("sections:\r\n -   a\r\n -   fresh\r\n# end\r\n");
    assertThat(append("sections:\n  - a:\n      - b\n      - c\nx: y\n", "a/b", "a/c"))
        .isEqualTo("sections:\n  - a:\n      - b\n      - c\n  - fresh\nx: y\n");
    assertThat(append("sections:\n  - a: [\n      b, # ]\n      c\n    ]\nx: y\n", "a/b", "a/c"))
        .isEqualTo("sections:\n  - a: [\n      b, # ]\n      c\n    ]\n  - fresh\nx: y\n");
    assertThat(append("sections:\n  - {a: [b]}\n", "a/b"))
        .isEqualTo("sections:\n  - {a: [b]}\n  - fresh\n");
    assertThat(append("sections:\n  - \"a\" # 'it\n", "a"))
        .isEqualTo("sections:\n  - \"a\" # 'it\n  - fresh\n");
  }

  @Test
  void atTheEndOfAFlowList() {
    assertThat(append("sections: [a, b]\n", "a", "b")).isEqualTo("sections: [a, b, fresh]\n");
    assertThat(append("sections: [a, {b: [c, d]}] # x\n", "a", "b/c", "b/d"))
        .isEqualTo("sections: [a, {b: [c, d]}, fresh] # x\n");
    assertThat(append("sections: [a, b: [c]]\n", "a", "b/c"))
        .isEqualTo("sections: [a, b: [c], fresh]\n");
    assertThat(append("sections: [\n  a,\n  'b', # two\n]\n", "a", "b"))
        .isEqualTo("sections: [\n  a,\n  'b',\n  fresh, # two\n]\n");
    assertThat(append("sections: [\n  a,\n  b # two\n]\n", "a", "b"))
        .isEqualTo("sections: [\n  a,\n  b,\n  fresh # two\n]\n");
  }

  @Test
  void asTheLastChapterOfAPart() {
    assertThat(chapter("sections:\n  - a: [b, c] # x\n  - d\n", "a", "a/b", "a/c", "d"))
        .isEqualTo("sections:\n  - a: [b, c, fresh] # x\n  - d\n");
    assertThat(chapter("sections:\n  - a:\n    - b # x\n  - d\n", "a", "a/b", "d"))
        .isEqualTo("sections:\n  - a:\n    - b # x\n    - fresh\n  - d\n");
    assertThat(chapter("sections: [{a: [b]}, d]\n", "a", "a/b", "d"))
        .isEqualTo("sections: [{a: [b, fresh]}, d]\n");
  }

  @Test
  void asTheFirstChapterOfAPart() {
    assertThat(chapter("sections:\r\n  - a # x\r\n  - d\r\n", "a", "a", "d"))
        .isEqualTo("sections:\r\n  - a: [fresh] # x\r\n  - d\r\n");
    assertThat(chapter("sections:\n  - 'a'\n", "a", "a"))
        .isEqualTo("sections:\n  - 'a': [fresh]\n");
    assertThat(chapter("sections: [a, d]\n", "a", "a", "d"))
        .isEqualTo("sections: [{a: [fresh]}, d]\n");
    assertThat(chapter("sections:\n  - a: []\n", "a", "a"))
        .isEqualTo("sections:\n  - a: [fresh]\n");
    assertThat(chapter("sections:\n  - a:\n  - d\n", "a", "a", "d"))
        .isEqualTo("sections:\n  - a: [fresh]\n  - d\n");
  }

  private static String append(String yaml, String... sections) {
    Brochure brochure = SampleSite.of(yaml, sections);
    String fresh = new SectionList(yaml, brochure).append(FRESH);
    assertThat(names(fresh).get(names(fresh).size() - 1)).isEqualTo("fresh");
    return fresh;
  }

  private static String chapter(String yaml, String part, String... sections) {
    Brochure brochure = SampleSite.of(yaml, sections);
    String fresh =
        new SectionList(yaml, brochure)
            .append(FRESH, brochure.section(new SectionId(part)).orElseThrow());
    Object entry =
        names(fresh).stream().filter(e -> e instanceof Map<?, ?>).findFirst().orElseThrow();
    assertThat(((Map<?, ?>) entry).get(part))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .last()
        .isEqualTo("fresh");
    return fresh;
  }

  private static List<Object> names(String yaml) {
    Map<String, List<Object>> map = new Yaml().load(yaml);
    return map.getOrDefault("sections", List.of());
  }
}
