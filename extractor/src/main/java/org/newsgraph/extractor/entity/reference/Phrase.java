package org.newsgraph.extractor.entity.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** A describing phrase and its words: "the two leaders", "Armenia's foreign minister". */
record Phrase(PredicateGraph graph, EntityMention mention) {
  private static final Set<String> INDEFINITE = Lexicon.english().words("indefinite");
  private static final Set<String> DEFINITE = Lexicon.english().words("definite");

  private static final Set<String> OFFICES = Lexicon.english().words("in-office");
  private static final Set<String> JOINT = Set.of("and", ",");
  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?:%s) .*|.* of .*"
              .formatted(String.join("|", Lexicon.english().words("names-one-office"))));

  String noun() {
    return graph.word(mention.head()).lemma();
  }

  boolean plural() {
    return graph.word(mention.head()).isPlural();
  }

  String firstWord() {
    return graph.word(mention.firstToken()).lower();
  }

  boolean definite() {
    return DEFINITE.contains(firstWord());
  }

  boolean indefinite() {
    return INDEFINITE.contains(firstWord());
  }

  boolean has(String word) {
    for (int token = mention.firstToken(); token < mention.endToken(); token++) {
      if (graph.word(token).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many it counts: "both", "the three"; 0 where it does not say. */
  int count() {
    return IntStream.range(mention.firstToken(), mention.endToken())
        .map(token -> counts(graph.word(token).lower()))
        .max()
        .orElse(0);
  }

  /** "the two leaders", "both sides". */
  private static int counts(String word) {
    return Lexicon.english().value(word, "how-many").map(Integer::valueOf).orElse(0);
  }

  boolean counted() {
    return count() > 0;
  }

  boolean followedBy(String word) {
    return mention.endToken() < graph.size() && graph.word(mention.endToken()).lower().equals(word);
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
    for (int at = mention.endToken(); at < graph.size() && inList(at); at++) {
      countryAt(at).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Before the noun, what belongs to it; before its country, further ones that are joined. */
  private boolean inRow(int token, boolean begun) {
    return begun
        ? countryAt(token).isPresent() || JOINT.contains(graph.word(token).lower())
        : token >= mention.firstToken();
  }

  private boolean inList(int token) {
    return token == mention.endToken()
        ? graph.word(token).lower().equals("of")
        : Character.isUpperCase(graph.word(token).token().text().charAt(0))
            || JOINT.contains(graph.word(token).lower())
            || graph.word(token).lower().equals("the");
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

  /** The last word of a town, a state or a body whose office it is: "Ohio's governor". */
  Optional<String> owner() {
    if (country().isPresent()) {
      return Optional.empty();
    }
    Optional<Integer> before =
        IntStream.range(mention.firstToken() + 1, mention.head())
            .filter(at -> graph.word(at).isOwnerMark())
            .mapToObj(at -> at - 1)
            .findFirst();
    return before
        .or(() -> followedBy("of") ? Optional.of(lastName(mention.endToken() + 1)) : before)
        .filter(at -> at < graph.size() && graph.word(at).isProper())
        .map(at -> graph.word(at).lower());
  }

  private int lastName(int first) {
    int at = first < graph.size() && graph.word(first).is("the") ? first + 1 : first;
    while (at + 1 < graph.size() && graph.word(at + 1).isProper()) {
      at++;
    }
    return at;
  }

  private Optional<Country> countryAfter() {
    int of = mention.endToken();
    if (of + 1 >= graph.size() || !graph.word(of).lower().equals("of")) {
      return Optional.empty();
    }
    int next = graph.word(of + 1).lower().equals("the") && of + 2 < graph.size() ? of + 2 : of + 1;
    return countryAt(next);
  }

  private Optional<Country> countryAt(int token) {
    return country(graph, token);
  }

  /** The country that a word, or it and the next, names by itself or by its people. */
  static Optional<Country> country(PredicateGraph graph, int token) {
    Token word = graph.word(token).token();
    if (!Character.isUpperCase(word.text().charAt(0))) {
      return Optional.empty();
    }
    Optional<Country> two =
        token + 1 < graph.size()
            ? ofName(word.text() + " " + graph.word(token + 1).token().text())
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
    return ofOffice(graph, mention.endToken());
  }

  /** "state" where "of state" stands at a token. */
  static Optional<String> ofOffice(PredicateGraph graph, int of) {
    return of + 1 < graph.size()
            && graph.word(of).lower().equals("of")
            && OFFICES.contains(graph.word(of + 1).lower())
        ? Optional.of(graph.word(of + 1).lower())
        : Optional.empty();
  }

  /** "The leader of the opposition" is not the country's leader. */
  boolean ofSomething() {
    return followedBy("of") && of().isEmpty() && countryAfter().isEmpty();
  }

  private Optional<String> before() {
    int before = mention.head() - 1;
    return before >= mention.firstToken()
            && graph.word(before).isNominal()
            && countryAt(before).isEmpty()
        ? Optional.of(graph.word(before).lower())
        : Optional.empty();
  }
}
