package org.newsgraph.extractor.entity.cast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** A describing phrase and its words: "the two leaders", "Armenia's foreign minister". */
public record Phrase(PredicateGraph graph, EntityMention mention, BodyNames bodies) {
  private static final Set<String> INDEFINITE = Lexicon.english().words("indefinite");
  private static final Set<String> DEFINITE = Lexicon.english().words("definite");

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> OWNED_BY = Lexicon.english().words("of-owner");
  private static final Set<String> OFFICES = Lexicon.english().words("in-office");
  private static final Set<String> JOINT = Set.of("and", ",");

  /** The lemma of its noun, as an office noun where it is one: "minister". */
  public String noun() {
    return head().lemma();
  }

  private OfficeNoun head() {
    return OfficeNoun.at(graph, mention.head());
  }

  /** Whether it means several. */
  public boolean plural() {
    return graph.word(mention.head()).isPlural();
  }

  /** Its first word in lower case. */
  public String firstWord() {
    return graph.word(mention.firstToken()).lower();
  }

  /** Whether it comes back to somebody: "the minister", "this minister". */
  public boolean definite() {
    return DEFINITE.contains(firstWord());
  }

  /** Whether it brings in somebody new: "a minister". */
  public boolean indefinite() {
    return INDEFINITE.contains(firstWord());
  }

  /** Whether a word in lower case stands in it. */
  public boolean has(String word) {
    for (int token = mention.firstToken(); token < mention.endToken(); token++) {
      if (graph.word(token).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many it counts: "both", "the three"; 0 where it does not say. */
  public int count() {
    return IntStream.range(mention.firstToken(), mention.endToken())
        .map(token -> counts(graph.word(token).lower()))
        .max()
        .orElse(0);
  }

  /** "the two leaders", "both sides". */
  private static int counts(String word) {
    return Lexicon.english().value(word, "how-many").map(Integer::valueOf).orElse(0);
  }

  /** "Two men were held": others than those named before, but for the terse words of a headline. */
  public boolean countsAnew() {
    return graph.word(mention.firstToken()).isCardinal();
  }

  /** Whether it says how many: "both leaders". */
  public boolean counted() {
    return count() > 0;
  }

  /** Whether its title goes on behind the noun: "commissioner for water", "minister of trade". */
  public boolean goesOn() {
    return mention.endToken() < graph.size()
        && graph.word(mention.endToken()).formHas("of-office")
        && of().isEmpty()
        && countryAfter().isEmpty();
  }

  /** Whether a word in lower case stands right behind it. */
  public boolean followedBy(String word) {
    return mention.endToken() < graph.size() && graph.word(mention.endToken()).lower().equals(word);
  }

  /**
   * What one may be called whom it means: "foreign minister" is not "minister", nor "opposition
   * leader" "leader"; "the 60-year-old chancellor" is "chancellor".
   */
  public List<String> offices() {
    return another() ? List.of(office()) : List.of(office(), noun());
  }

  /** Whether what stands beside the noun makes it another office. */
  public boolean another() {
    return of().isPresent() || qualifier().filter(this::changes).isPresent();
  }

  /** "The U.S. Treasury secretary" is not any U.S. secretary. */
  private boolean changes(int qualifier) {
    return changes(graph.word(qualifier)) || (country().isPresent() && body(qualifier).isPresent());
  }

  /** Whether a word before an office makes it another one: "foreign", "opposition", "police". */
  public static boolean changes(Word word) {
    return word.formHas("names-one-office")
        || word.formHas("group")
        || (word.isCommonNoun() && !word.formHas("describing"));
  }

  /** Whether the office is held, over or still to come. */
  public Standing standing() {
    return Standing.of(graph, mention.firstToken(), mention.head());
  }

  /** All countries in a row before or behind the noun: "the Greek and Turkish leaders". */
  public List<Country> countries() {
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
  public Optional<Country> country() {
    for (int token = mention.firstToken(); token < mention.head(); token++) {
      Optional<Country> country = countryAt(token);
      if (country.isPresent() && body(token).isEmpty()) {
        return country;
      }
    }
    return countryAfter();
  }

  /** The town, the state or the body whose office it is: "Ohio's governor", "the NATO chief". */
  public Owner owner() {
    if (country().isPresent()) {
      return Owner.NOBODY;
    }
    Optional<Integer> before =
        IntStream.range(mention.firstToken() + 1, mention.head())
            .filter(at -> graph.word(at).isOwnerMark())
            .mapToObj(at -> at - 1)
            .findFirst();
    return before
        .or(() -> followedBy("of") ? Optional.of(lastName(mention.endToken() + 1)) : before)
        .filter(at -> at < graph.size() && graph.word(at).isProper())
        .map(at -> owner(at, bodies.at(mention.sentence(), at)))
        .or(this::namedBefore)
        .orElse(Owner.NOBODY);
  }

  private Owner owner(int word, Optional<Integer> entity) {
    return new Owner(Set.of(graph.word(word).lower()), entity.map(Set::of).orElse(Set.of()), true);
  }

  /** "The Siemens chairman". */
  private Optional<Owner> namedBefore() {
    return IntStream.iterate(mention.head() - 1, at -> at >= mention.firstToken(), at -> at - 1)
        .boxed()
        .flatMap(at -> body(at).map(id -> owner(at, Optional.of(id))).stream())
        .findFirst();
  }

  private Optional<Integer> body(int token) {
    return bodies.before(mention.head(), mention.sentence(), token);
  }

  private int lastName(int first) {
    int at = first < graph.size() && graph.word(first).is("the") ? first + 1 : first;
    while (at + 1 < graph.size() && graph.word(at + 1).isProper()) {
      at++;
    }
    return at;
  }

  private Optional<Country> countryAfter() {
    return countryAfter(OF);
  }

  /** "His counterpart from Peru". */
  public Optional<Country> origin() {
    return country().or(() -> countryAfter(OWNED_BY));
  }

  private Optional<Country> countryAfter(Set<String> words) {
    int of = mention.endToken();
    if (of + 1 >= graph.size() || !words.contains(graph.word(of).lower())) {
      return Optional.empty();
    }
    int next = graph.word(of + 1).lower().equals("the") && of + 2 < graph.size() ? of + 2 : of + 1;
    return countryAt(next).filter(country -> bodies.at(mention.sentence(), next).isEmpty());
  }

  private Optional<Country> countryAt(int token) {
    return country(graph, token);
  }

  /** The country that a word, or it and the next, names by itself or by its people. */
  public static Optional<Country> country(PredicateGraph graph, int token) {
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
  public String office() {
    return of().map(what -> office(noun(), what))
        .orElseGet(() -> before().map(what -> what + " " + noun()).orElse(noun()));
  }

  /** "minister of defense" is the defense minister; a secretary of state is just that. */
  public static String office(String noun, String what) {
    return noun.equals("minister") ? what + " " + noun : noun + " of " + what;
  }

  /** What a noun right behind "of" adds, where it is no name. */
  private Optional<String> of() {
    return ofOffice(graph, mention.endToken());
  }

  /** "state" where "of state" stands at a token. */
  public static Optional<String> ofOffice(PredicateGraph graph, int of) {
    return of + 1 < graph.size()
            && graph.word(of).lower().equals("of")
            && OFFICES.contains(graph.word(of + 1).lower())
        ? Optional.of(graph.word(of + 1).lower())
        : Optional.empty();
  }

  /** "The leader of the opposition" is not the country's leader. */
  public boolean ofSomething() {
    return followedBy("of") && of().isEmpty() && countryAfter().isEmpty();
  }

  private Optional<String> before() {
    return qualifier().map(at -> graph.word(at).lower());
  }

  /**
   * The word before the noun that is part of the office's name: "foreign" in "foreign minister".
   */
  private Optional<Integer> qualifier() {
    return Optional.of(head().first() - 1)
        .filter(at -> at >= mention.firstToken() && mayName(graph.word(at)))
        .filter(at -> countryAt(at).isEmpty())
        .filter(at -> Standing.of(graph, at, at) == Standing.HELD);
  }

  private static boolean mayName(Word word) {
    return word.isNominal() || word.formHas("names-one-office");
  }
}
