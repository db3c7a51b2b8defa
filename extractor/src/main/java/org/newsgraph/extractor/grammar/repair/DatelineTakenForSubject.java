package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "TOKYO, March 27 - Premier Nakasone will visit Peru": the town before the dash is no subject; the
 * name that hangs on it is.
 */
final class DatelineTakenForSubject implements Repair {
  private static final int LONGEST = 14;
  private static final int SHORTEST_TOWN = 3;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  @Override
  public List<Arc> mend(Tree tree) {
    OptionalInt dash = dash(tree);
    return dash.isPresent() ? apart(tree, dash.getAsInt()) : List.of();
  }

  /** The dash that ends the dateline with which the sentence begins. */
  private static OptionalInt dash(Tree tree) {
    int end = Math.min(LONGEST, tree.size() - 1);
    OptionalInt dash =
        IntStream.range(1, end)
            .filter(at -> DASHES.contains(tree.words().get(at).lower()))
            .filter(at -> spaced(tree, at))
            .findFirst();
    return dash.isPresent() && isDateline(tree, dash.getAsInt()) ? dash : OptionalInt.empty();
  }

  private static boolean spaced(Tree tree, int at) {
    Word mark = tree.words().get(at);
    return tree.words().get(at - 1).token().span().end() < mark.token().span().begin();
  }

  /** A town in capitals or an agency in brackets, and no word of a sentence. */
  private static boolean isDateline(Tree tree, int dash) {
    List<Word> words = tree.words().subList(town(tree, dash), dash);
    String town = words.get(0).text();
    boolean capitals =
        town.length() >= SHORTEST_TOWN && town.chars().allMatch(Character::isUpperCase);
    boolean agency = words.stream().anyMatch(word -> word.is("(") || word.is("-lrb-"));
    return (capitals || (agency && words.get(0).isProper()))
        && words.stream().noneMatch(word -> word.isVerb() || word.isPersonalPronoun());
  }

  /** Where the town stands: "(AP) TOKYO -- " begins with the agency. */
  private static int town(Tree tree, int dash) {
    return tree.words().get(0).opensBracket()
        ? IntStream.range(1, dash - 1)
            .filter(at -> tree.words().get(at).closesBracket())
            .map(at -> at + 1)
            .findFirst()
            .orElse(0)
        : 0;
  }

  private static List<Arc> apart(Tree tree, int dash) {
    Optional<Word> top =
        tree.words().subList(town(tree, dash), dash).stream()
            .filter(word -> tree.governor(word).filter(above -> above.index() < dash).isEmpty())
            .findFirst();
    List<Word> crossing =
        tree.words().subList(dash + 1, tree.size()).stream()
            .filter(word -> tree.governor(word).filter(above -> above.index() <= dash).isPresent())
            .toList();
    return top.map(
            town ->
                Stream.concat(arcs(tree, town, crossing).stream(), dayApart(tree, dash, town))
                    .toList())
        .orElse(List.of());
  }

  /** The day and the agency of the dateline describe nobody who comes behind it. */
  private static Stream<Arc> dayApart(Tree tree, int dash, Word town) {
    return tree.words().subList(0, dash + 1).stream()
        .filter(word -> !word.equals(town))
        .filter(word -> tree.governor(word).filter(above -> above.index() > dash).isPresent())
        .map(word -> Arc.instead(word, town, Label.OTHER));
  }

  private static Word root(Tree tree, Word word) {
    return tree.governor(word).map(above -> root(tree, above)).orElse(word);
  }

  private static List<Arc> arcs(Tree tree, Word town, List<Word> crossing) {
    Optional<Word> heir =
        tree.governor(town).isPresent()
            ? firstName(tree, crossing)
            : crossing.stream()
                .filter(Word::isVerb)
                .findFirst()
                .or(() -> firstName(tree, crossing));
    List<Arc> arcs = new ArrayList<>();
    if (heir.isPresent()) {
      arcs.add(new Arc(heir.get(), tree.governor(town), tree.label(town), false));
      arcs.add(Arc.instead(town, heir.get(), Label.OTHER));
      crossing.stream()
          .filter(word -> !word.equals(heir.get()))
          .forEach(word -> arcs.add(Arc.instead(word, heir.get(), under(tree, word, heir.get()))));
    } else {
      tree.governor(town)
          .filter(above -> above.isNoun() || otherSubject(tree, above, town))
          .ifPresent(above -> arcs.add(Arc.instead(town, root(tree, above), Label.OTHER)));
    }
    return arcs;
  }

  private static Label under(Tree tree, Word word, Word heir) {
    return word.isBefore(heir) && word.isNoun() ? Label.COMPOUND : tree.label(word);
  }

  /** The last noun before the first comma or verb behind the dash. */
  private static Optional<Word> firstName(Tree tree, List<Word> crossing) {
    return crossing.stream()
        .filter(Word::isNoun)
        .findFirst()
        .map(
            first ->
                crossing.stream()
                    .filter(Word::isNoun)
                    .filter(word -> unbroken(tree, first, word))
                    .reduce(first, (one, next) -> next));
  }

  private static boolean unbroken(Tree tree, Word from, Word to) {
    return tree.words().subList(from.index(), to.index()).stream()
        .noneMatch(word -> word.isVerb() || word.is(","));
  }

  private static boolean otherSubject(Tree tree, Word verb, Word town) {
    return tree.children(verb, Label.NSUBJ, Label.NSUBJ_PASS).stream()
        .anyMatch(subject -> !subject.equals(town));
  }
}
