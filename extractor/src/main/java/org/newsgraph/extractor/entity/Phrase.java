package org.newsgraph.extractor.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** A describing phrase and its words: "the two leaders", "Armenia's foreign minister". */
record Phrase(Syntax syntax, EntityMention mention) {
  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "another",
          "some",
          "any",
          "no",
          "every",
          "each",
          "many",
          "several",
          "other",
          "few",
          "most",
          "all",
          "more",
          "such",
          "one",
          "various",
          "different");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");

  String noun() {
    return syntax.lemma(mention.head());
  }

  boolean plural() {
    return syntax.tag(mention.head()).endsWith("S");
  }

  String firstWord() {
    return syntax.word(mention.firstToken());
  }

  boolean definite() {
    return DEFINITE.contains(firstWord());
  }

  boolean indefinite() {
    return INDEFINITE.contains(firstWord());
  }

  boolean has(String word) {
    for (int token = mention.firstToken(); token < mention.endToken(); token++) {
      if (syntax.word(token).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "two" or "both". */
  boolean pair() {
    return has("two") || has("both");
  }

  /** The country that stands in the phrase or after "of". */
  Optional<Country> country() {
    for (int token = mention.firstToken(); token < mention.head(); token++) {
      Optional<Country> country = countryAt(token);
      if (country.isPresent()) {
        return country;
      }
    }
    return countryAfter();
  }

  private Optional<Country> countryAfter() {
    int of = mention.endToken();
    if (of + 1 >= syntax.size() || !syntax.word(of).equals("of")) {
      return Optional.empty();
    }
    int next = syntax.word(of + 1).equals("the") && of + 2 < syntax.size() ? of + 2 : of + 1;
    return countryAt(next);
  }

  private Optional<Country> countryAt(int token) {
    return country(syntax, token);
  }

  /** The country that a word, or it and the next, names by itself or by its people. */
  static Optional<Country> country(Syntax syntax, int token) {
    Token word = syntax.token(token);
    if (!Character.isUpperCase(word.text().charAt(0))) {
      return Optional.empty();
    }
    Optional<Country> two =
        token + 1 < syntax.size()
            ? Countries.world().named(word.text() + " " + syntax.token(token + 1).text())
            : Optional.empty();
    return two.or(() -> Countries.world().ofDemonym(word.text()))
        .or(() -> Countries.world().named(word.text()));
  }

  /** The noun with what tells it from its like: "foreign minister", "minister". */
  String office() {
    int before = mention.head() - 1;
    if (before < mention.firstToken()) {
      return noun();
    }
    String tag = syntax.tag(before);
    boolean country = countryAt(before).isPresent();
    return (tag.startsWith("JJ") || tag.startsWith("NN")) && !country
        ? syntax.word(before).toLowerCase(Locale.ROOT) + " " + noun()
        : noun();
  }
}
