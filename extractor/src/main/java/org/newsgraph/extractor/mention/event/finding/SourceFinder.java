package org.newsgraph.extractor.mention.event.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.party.Parties;

/** Finds whose word an event is: "X said that", "according to X", "…, X said". */
final class SourceFinder {
  private static final Set<String> OF = Lexicon.english().words("whose-word");
  private static final int LONGEST = 8;

  private final PredicateGraph graph;
  private final Parties parties;
  private final String text;

  SourceFinder(PredicateGraph graph, Parties parties, String text) {
    this.graph = graph;
    this.parties = parties;
    this.text = text;
  }

  /** Whoever speaks of himself is named outside the quotation. */
  Optional<SourceMention> find(Word trigger) {
    List<Word> sources =
        graph.words(trigger, Relation.SOURCE).stream().filter(SourceFinder::speaks).toList();
    return sources.stream()
        .filter(source -> !source.formHas("speaker"))
        .findFirst()
        .or(() -> sources.stream().findFirst())
        .map(this::mention);
  }

  /** No time zone says anything, nor does a talk or a trip. */
  private static boolean speaks(Word source) {
    boolean happens = !source.isProper() && source.has("contact") && !source.has("document");
    return !source.formHas("time-zone") && !happens;
  }

  private SourceMention mention(Word source) {
    Optional<EntityMention> mention =
        beside(source)
            .or(
                () ->
                    parties.at(source).stream().filter(who -> !speaksFor(source, who)).findFirst());
    return new SourceMention(
        mention,
        mention
            .filter(who -> who.kind() != MentionKind.DESCRIPTION)
            .map(EntityMention::text)
            .orElseGet(() -> phrase(source)));
  }

  /** "a spokesman for Premier Roe" is not Roe. */
  private boolean speaksFor(Word noun, EntityMention whose) {
    return noun.has("speaking-for")
        && whose.type().filter(type -> type != EntityType.PERSON).isEmpty()
        && graph.at(noun.index() + 1).filter(next -> OF.contains(next.lower())).isPresent();
  }

  /** "the state agency TASS": the name to which the noun is put. */
  private Optional<EntityMention> beside(Word noun) {
    return graph.words(noun, Relation.APPOSITION).stream()
        .filter(name -> name.index() == noun.index() + 1)
        .flatMap(name -> parties.at(name).stream())
        .filter(mention -> mention.isName() && mention.names(EntityType.ORGANIZATION))
        .findFirst();
  }

  /** The noun with the words before it and for whom it speaks: "a spokesman for the ministry". */
  private String phrase(Word noun) {
    List<Word> words = graph.phrase(noun);
    int first = Math.min(words.get(0).index(), noun.index());
    boolean speaks = noun.has("speaking-for") || noun.has("official") || noun.has("office");
    int end =
        graph
            .at(noun.index() + 1)
            .filter(next -> speaks && OF.contains(next.lower()))
            .flatMap(next -> whose(noun, next))
            .orElse(noun.index() + 1);
    return graph.sentence().spanOf(first, end).of(text);
  }

  /** The end of the phrase behind "of" or "for". */
  private Optional<Integer> whose(Word noun, Word of) {
    return graph.below(noun, SyntacticFunction.ATTRIBUTE).stream()
        .filter(whose -> of.isBefore(whose) && whose.isNoun())
        .map(whose -> whose.index() + 1)
        .filter(end -> end - of.index() <= LONGEST)
        .findFirst();
  }
}
