package org.newsgraph.extractor.fact.group;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.syntax.Counts;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The words around a noun that means a group: "a Syrian opposition delegation". */
record GroupPhrase(Syntax syntax, int head) {
  private static final int DEEPEST = 3;
  private static final Set<String> OF = Lexicon.english().words("of-owner");
  private static final String[] BEFORE = {"nmod:poss", "amod", "compound"};

  /** What kind of group it is; nothing where the noun means none as it is used here. */
  Optional<GroupNoun> noun() {
    return compound()
        .or(() -> GroupNoun.of(syntax.lemma(head)))
        .filter(noun -> !stance())
        .filter(noun -> noun.use() != GroupNoun.Use.PLURAL || plural())
        .map(noun -> weak(noun) ? modifier().orElse(noun) : noun);
  }

  /** "Executive board" says more than "board". */
  private Optional<GroupNoun> compound() {
    return head == 0
        ? Optional.empty()
        : GroupNoun.of(syntax.lemma(head - 1) + " " + syntax.lemma(head));
  }

  /** "Its opposition to the plan" is nobody. */
  private boolean stance() {
    return !plural()
        && syntax.children(head, "nmod", "obl", "acl").stream()
            .anyMatch(noun -> Lexicon.english().has(syntax.preposition(noun), "of-stance"));
  }

  private static boolean weak(GroupNoun noun) {
    return noun.use() == GroupNoun.Use.WEAK || noun.use() == GroupNoun.Use.HEADS;
  }

  /** "The leaders of Peru", "EU leaders": no word says which of them. */
  boolean plain() {
    return syntax.children(head, "amod", "compound").stream()
        .noneMatch(word -> syntax.tag(word).matches("JJ.?|NNS?") && lower(word));
  }

  private boolean lower(int token) {
    return Character.isLowerCase(syntax.token(token).text().charAt(0));
  }

  /** "Opposition leaders" are the opposition. */
  private Optional<GroupNoun> modifier() {
    return syntax.children(head, "compound", "amod").stream()
        .filter(this::lower)
        .flatMap(word -> GroupNoun.of(syntax.lemma(word)).stream())
        .filter(noun -> !weak(noun) && noun.use() != GroupNoun.Use.STATE)
        .findFirst();
  }

  boolean plural() {
    return syntax.tag(head).endsWith("S");
  }

  /** "the two parties", "both countries": those named before. */
  boolean counted() {
    return IntStream.range(first(), head).anyMatch(at -> Counts.of(syntax.word(at)) > 0)
        && (first() == 0 || !syntax.tag(first() - 1).equals("CD"))
        && definite();
  }

  private boolean definite() {
    return syntax.children(head, "det", "nummod", "predet").stream()
        .anyMatch(word -> Lexicon.english().has(syntax.word(word), "definite"));
  }

  /** Whether a name stands behind the noun, nothing but its title between. */
  boolean titles(EntityMention name) {
    return name.firstToken() > head
        && (!plural() || name.firstToken() == head + 1)
        && IntStream.range(head + 1, name.firstToken()).allMatch(this::inTitle);
  }

  private boolean inTitle(int token) {
    return syntax.tag(token).matches("NN.*|JJ|HYPH|POS|CC|DT")
        || Lexicon.english().has(syntax.word(token), "of-office");
  }

  /** "Gaddafi's envoy", "the envoy of Gaddafi", "Gaddafi officials": not who bears the title. */
  boolean belongsTo(EntityMention person) {
    return syntax.relation(person.head()).equals("nmod:poss")
        || (person.firstToken() > 0 && OF.contains(syntax.word(person.firstToken() - 1)))
        || (plural() && person.endToken() <= head && names(person.endToken()));
  }

  /** Whether nothing but nouns and adjectives stands before the noun from here on. */
  private boolean names(int from) {
    return IntStream.range(from, head).allMatch(at -> syntax.tag(at).matches("NNS?|JJ.*|HYPH"));
  }

  /** The words that may say to whom it belongs, the surest first. */
  Stream<Integer> owners() {
    return Stream.concat(
            syntax.children(head, "nmod:poss").stream(),
            Stream.concat(before(head, DEEPEST), behind().flatMap(noun -> inside(noun))))
        .distinct();
  }

  private Stream<Integer> before(int noun, int steps) {
    return steps == 0
        ? Stream.empty()
        : syntax.children(noun, BEFORE).stream()
            .flatMap(word -> Stream.concat(Stream.of(word), before(word, steps - 1)));
  }

  /** "officials of the Libyan government", "delegates from Peru". */
  private Stream<Integer> behind() {
    return syntax.children(head, "nmod").stream()
        .filter(noun -> OF.contains(syntax.preposition(noun)));
  }

  private Stream<Integer> inside(int noun) {
    return Stream.concat(
        Stream.concat(Stream.of(noun), before(noun, DEEPEST)),
        syntax.children(noun, "nmod").stream()
            .filter(owner -> OF.contains(syntax.preposition(owner))));
  }

  /** The first of its words, without an article or "his". */
  int first() {
    int first = head;
    while (first > 0 && belongs(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean belongs(int token) {
    String tag = syntax.tag(token);
    boolean part =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("CD")
            || tag.equals("HYPH")
            || tag.equals("POS");
    return part && syntax.dominates(head, token);
  }

  /** The words as they stand. */
  String words() {
    return IntStream.rangeClosed(first(), head)
        .mapToObj(syntax::token)
        .map(Token::text)
        .reduce(
            (one, next) ->
                one
                    + (next.startsWith("'") || next.equals("-") || one.endsWith("-") ? "" : " ")
                    + next)
        .orElse("");
  }
}
