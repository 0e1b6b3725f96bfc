package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void simplifiedChineseHasOneTag() {
    assertThat(Language.of("zh").tag()).isEqualTo("zh-Hans");
    assertThat(Language.of("zh-CN").tag()).isEqualTo("zh-Hans");
    assertThat(Language.of("zh-hant").tag()).isEqualTo("zh-Hant");
  }

  @Test
  void directionFollowsTheScriptBeforeTheLanguage() {
    assertThat(Language.of("ar").direction()).isEqualTo("rtl");
    assertThat(Language.of("az-Arab").direction()).isEqualTo("rtl");
    assertThat(Language.of("ar-Latn").direction()).isEqualTo("ltr");
    assertThat(Language.of("en-GB").direction()).isEqualTo("ltr");
  }

  @Test
  void anIllFormedTagIsRefused() {
    assertThatThrownBy(() -> Language.of("Chinese!")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Language.of("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyLanguageHasANameForMessages() {
    assertThat(Language.of("en").chineseName()).isEqualTo("英文");
    assertThat(Language.of("zh-Hant").englishName()).isEqualTo("Chinese");
    assertThat(Language.of("zh").ownName()).isEqualTo("中文");
    assertThat(Language.of("nds").englishName()).isEqualTo("nds");
  }
}
