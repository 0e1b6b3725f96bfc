package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CurrenciesTest {

  @Test
  void everyCodeIsKnownToTheJdk() {
    Set<String> known =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(Currencies::isCode)
            .collect(Collectors.toSet());
    assertThat(known).contains("CNY", "USD", "EUR", "GBP", "IDR", "THB", "RUB", "INR").hasSize(154);
  }

  @Test
  void whatIsNoCode() {
    for (String typed : new String[] {"RMB", "cny", "", "DEM", "CNZ", "XXX"}) {
      assertThat(Currencies.isCode(typed)).isFalse();
    }
  }
}
