package org.newsgraph.extractor.fact.setting;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADJECTIVE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.DETERMINER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_SUBJECT;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.finding.Trigger;

/**
 * Signings of one document, told in several places: "signed a treaty", "put his name to the
 * accord".
 */
final class SignedDocument implements SettingSource {
  private static final Set<String> DEFINITE = Lexicon.english().words("pointing");
  private static final Set<EventClass> AGREED =
      EnumSet.of(EventClass.SIGNING, EventClass.AGREEMENT);
  private static final int WINDOW = 8;

  private final PredicateGraphs graphs;
  private final Set<String> documents;
  private final Set<String> others;

  /**
   * @param words the lists "document" and "separate"
   */
  SignedDocument(PredicateGraphs graphs, Lexicon words) {
    this.graphs = graphs;
    this.documents = words.words("document");
    this.others = words.words("separate");
  }

  @Override
  public String id() {
    return "signed-document";
  }

  @Override
  public String example() {
    return "signed a treaty in Linz … put his name to the accord";
  }

  /** Day and place of another signing of the same document; nothing where none is told. */
  @Override
  @SuppressWarnings("ReferenceEquality") // one group of reports, not one that looks like it
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    if (!AGREED.contains(group.type())) {
      return Setting.UNKNOWN;
    }
    return all.stream()
        .filter(other -> other != group && (same(other, group) || same(group, other)))
        .min(Comparator.comparingInt(other -> distance(group, other)))
        .map(SignedDocument::passedOn)
        .orElse(Setting.UNKNOWN);
  }

  private static Setting passedOn(ReportGroup other) {
    Optional<Setting> there = other.setting();
    return new Setting(
        there.flatMap(Setting::place),
        there.flatMap(Setting::country),
        other.time().map(time -> time.ofAnother()));
  }

  /** Whether a later signing is told to be of what was signed before. */
  private boolean same(ReportGroup before, ReportGroup after) {
    return after.type() == EventClass.SIGNING
        && agreed(before)
        && after.status().isFact()
        && before.before(after)
        && distance(before, after) <= WINDOW
        && !before.onOtherDays(after)
        && after.any(told -> theDocument(told.mention().trigger()));
  }

  private static boolean agreed(ReportGroup group) {
    return AGREED.contains(group.type()) && group.status().isFact();
  }

  private static int distance(ReportGroup one, ReportGroup other) {
    return one.drafts().stream()
        .mapToInt(
            told -> other.drafts().stream().mapToInt(told::sentencesTo).min().orElse(WINDOW + 1))
        .min()
        .orElse(WINDOW + 1);
  }

  /** "the accord" among the words that hang on the trigger or its verb. */
  private boolean theDocument(Trigger trigger) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    Word told = graph.word(trigger.token());
    return Stream.concat(Stream.of(told), graph.above(told).stream())
            .filter(Word::isVerb)
            .flatMap(verb -> graph.below(verb, OBJECT, OBLIQUE, PASSIVE_SUBJECT).stream())
            .flatMap(noun -> Stream.concat(Stream.of(noun), graph.below(noun, ATTRIBUTE).stream()))
            .filter(noun -> documents.contains(noun.lemma()))
            .anyMatch(noun -> definite(graph, noun))
        || begins(graph);
  }

  /** "The accord, which is to last for a year, was concluded". */
  private boolean begins(PredicateGraph graph) {
    return graph.size() > 1
        && graph.word(0).is("the")
        && documents.contains(graph.phraseHead(graph.word(1)).lemma());
  }

  private boolean definite(PredicateGraph graph, Word noun) {
    return graph.below(noun, DETERMINER).stream().anyMatch(det -> DEFINITE.contains(det.lower()))
        && graph.below(noun, ADJECTIVE).stream().noneMatch(word -> others.contains(word.lower()));
  }
}
