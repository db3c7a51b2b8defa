package org.newsgraph.extractor.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.syntax.Counts;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** A describing phrase and its words: "the two leaders", "Armenia's foreign minister". */
record Phrase(Syntax syntax, EntityMention mention) {
  private static final Set<String> INDEFINITE = Lexicon.english().words("indefinite");
  private static final Set<String> DEFINITE = Lexicon.english().words("definite");

  private static final Set<String> OFFICES = Lexicon.english().words("in-office");
  private static final Set<String> JOINT = Set.of("and", ",");
  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?:%s) .*|.* of .*"
              .formatted(String.join("|", Lexicon.english().words("names-one-office"))));

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

  /** How many it counts: "both", "the three"; 0 where it does not say. */
  int count() {
    return IntStream.range(mention.firstToken(), mention.endToken())
        .map(token -> Counts.of(syntax.word(token)))
        .max()
        .orElse(0);
  }

  boolean counted() {
    return count() > 0;
  }

  boolean followedBy(String word) {
    return mention.endToken() < syntax.size() && syntax.word(mention.endToken()).equals(word);
  }

  /**
   * What one may be called whom it means: "foreign minister" is not "minister", "the 60-year-old
   * chancellor" is "chancellor".
   */
  List<String> offices() {
    String office = office();
    return MODIFIED.matcher(office).matches() ? List.of(office) : List.of(office, noun());
  }

  /** All countries in a row before or behind the noun: "the Greek and Turkish leaders". */
  List<Country> countries() {
    Set<Country> found = new LinkedHashSet<>();
    for (int at = mention.head() - 1; at >= 0 && inRow(at, !found.isEmpty()); at--) {
      countryAt(at).ifPresent(found::add);
    }
    for (int at = mention.endToken(); at < syntax.size() && inList(at); at++) {
      countryAt(at).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Before the noun, what belongs to it; before its country, further ones that are joined. */
  private boolean inRow(int token, boolean begun) {
    return begun
        ? countryAt(token).isPresent() || JOINT.contains(syntax.word(token))
        : token >= mention.firstToken();
  }

  private boolean inList(int token) {
    return token == mention.endToken()
        ? syntax.word(token).equals("of")
        : Character.isUpperCase(syntax.token(token).text().charAt(0))
            || JOINT.contains(syntax.word(token))
            || syntax.word(token).equals("the");
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
            ? ofName(word.text() + " " + syntax.token(token + 1).text())
            : Optional.empty();
    return two.or(() -> Countries.world().ofDemonym(word.text()))
        .or(() -> Countries.world().named(word.text()));
  }

  private static Optional<Country> ofName(String name) {
    return Countries.world().named(name).or(() -> Countries.world().ofDemonym(name));
  }

  /** The noun with what tells it from its like: "foreign minister", "head of state". */
  String office() {
    return of().map(what -> office(noun(), what))
        .orElseGet(() -> before().map(what -> what + " " + noun()).orElse(noun()));
  }

  /** "minister of defense" is the defense minister; a secretary of state is just that. */
  static String office(String noun, String what) {
    return noun.equals("minister") ? what + " " + noun : noun + " of " + what;
  }

  /** What a noun right behind "of" adds, where it is no name. */
  private Optional<String> of() {
    return ofOffice(syntax, mention.endToken());
  }

  /** "state" where "of state" stands at a token. */
  static Optional<String> ofOffice(Syntax syntax, int of) {
    return of + 1 < syntax.size()
            && syntax.word(of).equals("of")
            && OFFICES.contains(syntax.word(of + 1))
        ? Optional.of(syntax.word(of + 1))
        : Optional.empty();
  }

  /** "The leader of the opposition" is not the country's leader. */
  boolean ofSomething() {
    return followedBy("of") && of().isEmpty() && countryAfter().isEmpty();
  }

  private Optional<String> before() {
    int before = mention.head() - 1;
    return before >= mention.firstToken()
            && syntax.tag(before).matches("JJ.*|NN.*")
            && countryAt(before).isEmpty()
        ? Optional.of(syntax.word(before))
        : Optional.empty();
  }
}
