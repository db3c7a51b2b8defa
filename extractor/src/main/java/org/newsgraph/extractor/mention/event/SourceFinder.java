package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Finds whose word an event is: "X said that", "according to X", "…, X said". */
final class SourceFinder {
  private static final Set<String> REPORTED = Set.of("ccomp", "parataxis", "dep");

  /** Whoever speaks of himself is named outside the quotation. */
  private static final Set<String> SPEAKERS = Set.of("i", "we");

  private final Set<String> saying;

  SourceFinder(Set<String> saying) {
    this.saying = saying;
  }

  Optional<SourceMention> find(Syntax syntax, int trigger, MentionsAt mentions, String text) {
    List<Integer> path = syntax.pathToRoot(trigger);
    List<Integer> sources =
        path.stream().flatMap(at -> Stream.concat(above(syntax, at), below(syntax, at))).toList();
    return sources.stream()
        .filter(source -> !SPEAKERS.contains(syntax.word(source)))
        .findFirst()
        .or(() -> sources.stream().findFirst())
        .map(source -> mention(syntax, source, mentions, text));
  }

  /** The subject of a verb of saying that governs the clause. */
  private Stream<Integer> above(Syntax syntax, int at) {
    return syntax.governor(at).stream()
        .filter(verb -> REPORTED.contains(syntax.relation(at)) && says(syntax, verb))
        .filter(verb -> RuleMatcher.verbal(syntax, at) || syntax.relation(at).equals("ccomp"))
        .flatMap(verb -> new Clause(syntax, verb).subjects().stream());
  }

  /** "according to X" and a verb of saying put in or behind. */
  private Stream<Integer> below(Syntax syntax, int at) {
    Stream<Integer> accordingTo =
        syntax.children(at, "obl", "nmod").stream()
            .filter(noun -> syntax.preposition(noun).startsWith("according"));
    Stream<Integer> said =
        syntax.children(at, "parataxis", "advcl").stream()
            .filter(verb -> says(syntax, verb))
            .filter(
                verb ->
                    syntax.relation(verb).equals("parataxis")
                        || syntax.preposition(verb).equals("as"))
            .flatMap(verb -> new Clause(syntax, verb).subjects().stream());
    return Stream.concat(accordingTo, said);
  }

  private boolean says(Syntax syntax, int verb) {
    return saying.contains(syntax.lemma(verb));
  }

  private SourceMention mention(Syntax syntax, int source, MentionsAt mentions, String text) {
    Optional<EntityMention> mention =
        beside(syntax, source, mentions)
            .or(() -> mentions.at(source).stream().map(MentionsAt.Found::mention).findFirst());
    String words = mention.map(EntityMention::text).orElseGet(() -> phrase(syntax, source, text));
    return new SourceMention(mention, words);
  }

  /** "the state agency TASS": the name to which the noun is put. */
  private static Optional<EntityMention> beside(Syntax syntax, int noun, MentionsAt mentions) {
    return syntax.children(noun, "appos", "dep", "flat").stream()
        .filter(child -> child == noun + 1)
        .flatMap(child -> mentions.at(child).stream())
        .map(MentionsAt.Found::mention)
        .filter(EntityMention::isName)
        .filter(mention -> mention.type().equals(Optional.of(EntityType.ORGANIZATION)))
        .findFirst();
  }

  /** The noun with the words before it, without its preposition. */
  private static String phrase(Syntax syntax, int head, String text) {
    int first = Math.min(syntax.extent(head)[0], head);
    for (int preposition : syntax.children(head, "case")) {
      int end = Math.max(preposition, syntax.extent(preposition)[1]) + 1;
      first = end <= head ? Math.max(first, end) : first;
    }
    return syntax.sentence().spanOf(first, head + 1).of(text);
  }
}
