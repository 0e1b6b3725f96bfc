package org.couplet.parity;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.LinkTarget;

/** {@code contact-parity}: both texts give the same telephone numbers and mail addresses. */
final class ContactCheck implements PairCheck {

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.,/-])(?:(?:\\+|00)\\d{1,3}[- ]?(?:\\(0\\))?(?:\\(?\\d{1,4}\\)?[- ]?){1,4}\\d{3,8}"
              + "|\\(?0\\d{2,3}\\)?[- ]?\\d{3,4}[- ]?\\d{4}(?:-\\d{1,5})?|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}"
              + "|[48]00[- ]\\d{3,4}[- ]\\d{3,4})(?![\\w-])");

  private final LanguagePair languages;

  ContactCheck(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    SortedMap<String, String> first = contacts(pair.first());
    SortedMap<String, String> second = contacts(pair.second());
    if (!first.keySet().equals(second.keySet())) {
      findings.pair(
          Problem.CONTACT_DIFFERS,
          pair,
          Phrase.nameOf(languages.of(Side.FIRST)),
          list(first),
          Phrase.nameOf(languages.of(Side.SECOND)),
          list(second));
    }
  }

  private static Phrase list(SortedMap<String, String> contacts) {
    return contacts.isEmpty()
        ? new Phrase("没有", "none")
        : Phrase.same(String.join(", ", contacts.values()));
  }

  /** What is given, as written, by what is dialled. */
  private static SortedMap<String, String> contacts(Passage passage) {
    SortedMap<String, String> contacts = new TreeMap<>();
    add(passage.prose(), contacts);
    for (LinkTarget link : passage.links()) {
      if (link instanceof LinkTarget.Outside outside) {
        String address = outside.address();
        if (address.startsWith("mailto:")) {
          add(address.substring("mailto:".length()).replaceAll("\\?.*", ""), contacts);
        } else if (address.startsWith("tel:")) {
          contacts.put(number(address), address.substring("tel:".length()));
        }
      }
    }
    return contacts;
  }

  private static void add(String text, SortedMap<String, String> contacts) {
    if (text.indexOf('@') >= 0) {
      Matcher mail = Addresses.MAIL.matcher(text);
      while (mail.find()) {
        contacts.put(mail.group().toLowerCase(Locale.ROOT), mail.group());
      }
    }
    Matcher phone = PHONE.matcher(text);
    while (phone.find()) {
      contacts.put(number(phone.group()), phone.group());
    }
  }

  /** The digits that are dialled within the country. */
  private static String number(String written) {
    String digits = written.replaceAll("\\(0\\)|[^0-9+]", "");
    return digits.replaceFirst("^(?:\\+|00)86", "").replaceFirst("^\\+|^0+", "");
  }
}
