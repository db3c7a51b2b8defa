package org.newsgraph.extractor.fact.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.mention.event.Trigger;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** What is told of the time of its main clause: "signed an accord, while their ministers met". */
final class WhileClauseTime {
  private final AnnotatedArticle article;

  WhileClauseTime(AnnotatedArticle article) {
    this.article = article;
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
    Syntax syntax = new Syntax(article.sentences().get(trigger.sentence()));
    return syntax.pathToRoot(trigger.token()).stream()
        .filter(word -> syntax.relation(word).equals("advcl") && led(syntax, word))
        .flatMap(word -> syntax.governor(word).stream())
        .findFirst();
  }

  private static boolean led(Syntax syntax, int verb) {
    return syntax.children(verb, "mark").stream()
        .anyMatch(mark -> syntax.word(mark).equals("while"));
  }
}
