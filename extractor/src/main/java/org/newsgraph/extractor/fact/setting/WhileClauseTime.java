package org.newsgraph.extractor.fact.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.finding.Trigger;

/** What is told of the time of its main clause: "signed an accord, while their ministers met". */
final class WhileClauseTime {
  private final PredicateGraphs graphs;

  WhileClauseTime(PredicateGraphs graphs) {
    this.graphs = graphs;
  }

  /** The contact that the main clause tells beside a "while" clause. */
  Optional<Draft> of(Draft told, List<ReportGroup> groups) {
    Trigger trigger = told.mention().trigger();
    return mainVerb(trigger).stream()
        .flatMap(main -> groups.stream().flatMap(group -> tells(group, trigger, main)))
        .filter(other -> other.mention().type().isContact())
        .filter(other -> other.status() == told.status() && told.status().isFact())
        .findFirst();
  }

  private static Stream<Draft> tells(ReportGroup group, Trigger trigger, int main) {
    return group.drafts().stream()
        .filter(other -> other.mention().trigger().sentence() == trigger.sentence())
        .filter(other -> other.mention().trigger().token() == main);
  }

  private Optional<Integer> mainVerb(Trigger trigger) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    return graph.upwards(graph.word(trigger.token())).stream()
        .filter(word -> graph.is(word, SyntacticFunction.ADVERBIAL_CLAUSE) && led(graph, word))
        .flatMap(word -> graph.above(word).stream())
        .map(Word::index)
        .findFirst();
  }

  private static boolean led(PredicateGraph graph, Word verb) {
    return graph.below(verb, SyntacticFunction.SUBORDINATOR).stream()
        .anyMatch(mark -> mark.is("while"));
  }
}
