package org.couplet.parity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.Term;

/**
 * {@code term}, {@code forbidden-term} and {@code unused-term}: a term in one text asks for one of
 * its forms in the other; forbidden forms stand nowhere.
 */
final class TermCheck implements PairCheck {

  private final LanguagePair languages;
  private final Glossary glossary;
  private final Set<Term> used = ConcurrentHashMap.newKeySet();

  TermCheck(LanguagePair languages, Glossary glossary) {
    this.languages = languages;
    this.glossary = glossary;
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    for (Side side : Side.values()) {
      String other = pair.of(side.other()).text();
      for (Term term : terms(pair.of(side), side)) {
        if (!excepts(term, pair)
            && !glossary.has(other, side.other(), term)
            && !hasForbidden(other, side.other(), term)) {
          findings.pair(
              Problem.TERM_MISSING,
              pair,
              Phrase.same(term.forms().of(side).get(0)),
              Phrase.nameOf(languages.of(side)),
              Phrase.nameOf(languages.of(side.other())),
              Phrase.same(String.join(", ", term.forms().of(side.other()))));
        }
      }
    }
  }

  /** What is forbidden is told by itself. */
  private boolean hasForbidden(String text, Side side, Term term) {
    return glossary.forbidden(text, side).stream().anyMatch(hit -> hit.term().equals(term));
  }

  private Set<Term> terms(Passage passage, Side side) {
    Set<Term> terms = new LinkedHashSet<>();
    glossary.hits(passage.text(), side).forEach(hit -> terms.add(hit.term()));
    return terms;
  }

  private static boolean excepts(Term term, TextPair pair) {
    return pair.section().filter(term.except()::contains).isPresent();
  }

  /** Looks at one passage by itself: what is forbidden, and which terms are used. */
  void checkOne(TextPair pair, Side side, Findings findings) {
    Passage passage = pair.of(side);
    used.addAll(terms(passage, side));
    for (Glossary.Hit hit : glossary.forbidden(passage.text(), side)) {
      if (!excepts(hit.term(), pair)) {
        String words = passage.text().substring(hit.start(), hit.end());
        findings.one(
            Problem.FORBIDDEN_TERM,
            passage,
            words,
            Phrase.same(words),
            Phrase.same(hit.term().forms().of(side).get(0)));
      }
    }
  }

  /** When everything has been looked at. */
  void reportUnused(Findings findings) {
    for (Term term : glossary.terms()) {
      if (!used.contains(term)) {
        findings.place(
            Problem.UNUSED_TERM,
            term.span(),
            Phrase.same(term.forms().first().get(0)),
            Phrase.same(term.forms().second().get(0)));
      }
    }
  }
}
