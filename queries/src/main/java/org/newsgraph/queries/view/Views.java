package org.newsgraph.queries.view;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.name.Names;
import org.newsgraph.queries.view.asked.AskView;
import org.newsgraph.queries.view.asked.CompleteView;
import org.newsgraph.queries.view.asked.FacetsView;
import org.newsgraph.queries.view.asked.QuestionsView;
import org.newsgraph.queries.view.asked.SearchView;
import org.newsgraph.queries.view.asked.UnderstandView;
import org.newsgraph.queries.view.piece.Facts;
import org.newsgraph.queries.view.piece.View;
import org.newsgraph.queries.view.thing.ArticleView;
import org.newsgraph.queries.view.thing.CiteView;
import org.newsgraph.queries.view.thing.EntityView;
import org.newsgraph.queries.view.thing.EventView;
import org.newsgraph.queries.view.thing.JoinedView;
import org.newsgraph.queries.view.thing.PointsView;
import org.newsgraph.queries.view.thing.SaidView;

/** All that the page reads of a graph, each view under its name. */
public final class Views {
  private Views() {}

  /** Returns the views of this graph, whose entities these names find. */
  public static Map<String, View> of(Facts facts, Names names, StoreKind kind, DiskSpace space) {
    Catalogue catalogue = Catalogue.load();
    Graph graph = facts.graph();
    Asking asking = new Asking(graph, catalogue, names, facts.index());
    Map<String, View> views = new LinkedHashMap<>();
    SummaryView summary = new SummaryView(facts, kind, space);
    views.put("summary", summary);
    views.put("vocabulary", new VocabularyView(graph, summary, Clock.systemUTC()));
    views.put("questions", new QuestionsView(catalogue));
    views.put("complete", new CompleteView(names));
    views.put("search", new SearchView(facts, names));
    views.put("entity", new EntityView(graph, facts));
    views.put("said", new SaidView(graph));
    views.put("cite", new CiteView(graph));
    views.put("event", new EventView(graph));
    views.put("joined", new JoinedView(graph));
    views.put("points", new PointsView(graph));
    views.put("article", new ArticleView(graph));
    views.put("understand", new UnderstandView(asking, Clock.system(ZoneId.systemDefault())));
    for (Question question : catalogue.questions()) {
      views.put("ask/" + question.id(), new AskView(asking, question));
      views.put("facets/" + question.id(), new FacetsView(asking, question));
    }
    return views;
  }
}
