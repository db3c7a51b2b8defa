package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Who goes along with those who act. */
final class Companionship {
  static final List<String> WITH = List.of("together with", "along with");

  private static final Set<String> ESCORTING = Set.of("join", "accompany", "flank");

  private final Syntax syntax;
  private final Behind behind;

  Companionship(Syntax syntax, Behind behind) {
    this.syntax = syntax;
    this.behind = behind;
  }

  /** "X, flanked by Y, met Z", "X, together with Y, met Z", "X met Z in the presence of Y". */
  Stream<Integer> of(int trigger, List<Integer> parties) {
    Stream<Integer> beside =
        parties.stream()
            .flatMap(one -> WITH.stream().flatMap(with -> behind.of(one, with).stream()));
    Stream<Integer> escort =
        Stream.concat(Stream.of(trigger), parties.stream())
            .flatMap(one -> syntax.children(one, "advcl", "acl", "dep", "conj").stream())
            .filter(below -> ESCORTING.contains(syntax.lemma(below)))
            .filter(below -> syntax.tag(below).equals("VBN"))
            .flatMap(below -> new Clause(syntax, below).behind("by").stream());
    Stream<Integer> witnesses =
        behind.all("in").stream()
            .filter(noun -> syntax.lemma(noun).equals("presence"))
            .flatMap(noun -> behind.of(noun, "of").stream());
    return Stream.of(beside, escort, witnesses).flatMap(all -> all);
  }
}
