package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Finds whose word an event is: "X said that", "according to X", "…, X said". */
final class SourceFinder {
  private static final Set<String> REPORTED = Set.of("ccomp", "parataxis", "dep");

  private final Set<String> saying;

  SourceFinder(Set<String> saying) {
    this.saying = saying;
  }

  Optional<SourceMention> find(Syntax syntax, int trigger, MentionsAt mentions, String text) {
    List<Integer> path = syntax.pathToRoot(trigger);
    return path.stream()
        .flatMap(at -> Stream.concat(above(syntax, at), below(syntax, at)))
        .findFirst()
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
        mentions.at(source).stream().map(MentionsAt.Found::mention).findFirst();
    String words = mention.map(EntityMention::text).orElseGet(() -> phrase(syntax, source, text));
    return new SourceMention(mention, words);
  }

  private static String phrase(Syntax syntax, int head, String text) {
    int[] extent = syntax.extent(head);
    return syntax.sentence().spanOf(Math.min(extent[0], head), head + 1).of(text);
  }
}
