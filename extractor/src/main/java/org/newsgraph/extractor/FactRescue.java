package org.newsgraph.extractor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.newsgraph.extractor.LeftOut.Part;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Occasion;

/**
 * Leaves single facts out of an extraction whose graph no store would take. Where the fault lies
 * with somebody whom the facts are about, that one loses the place that it has in the world, such
 * as its link, and stays under its article with all that is said of it.
 */
public final class FactRescue {
  /** An article that breaks more often than this is broken as a whole. */
  private static final int MOST = 8;

  private final Function<Extraction, Optional<String>> problem;

  /**
   * @param problem what is wrong with the graph of an extraction
   */
  public FactRescue(Function<Extraction, Optional<String>> problem) {
    this.problem = Objects.requireNonNull(problem);
  }

  /** The same without the facts that make trouble; unchanged where that does not help. */
  public Salvage of(Salvage salvage) {
    Extraction rest = salvage.extraction();
    List<LeftOut> leftOut = new ArrayList<>(salvage.leftOut());
    Optional<String> trouble = problem.apply(rest);
    for (int left = 0; trouble.isPresent() && left < MOST; left++) {
      Extraction entities = firstFacts(rest, 0);
      if (problem.apply(entities).isEmpty()) {
        int culprit = culprit(rest);
        leftOut.add(leftOut(rest, culprit, trouble.get()));
        rest = without(rest, culprit);
      } else if (problem.apply(inTheWorld(entities, 0)).isEmpty()) {
        int culprit = entity(entities);
        leftOut.add(new LeftOut(Part.ENTITY, firstNamed(rest, culprit), trouble.get()));
        rest = withEntities(rest, id -> id != culprit);
      } else {
        return salvage;
      }
      trouble = problem.apply(rest);
    }
    return trouble.isPresent() ? salvage : new Salvage(rest, leftOut);
  }

  /** The last of the fewest first facts that make trouble; events come first. */
  private int culprit(Extraction extraction) {
    int all = extraction.events().size() + extraction.relations().size();
    return last(all, count -> firstFacts(extraction, count));
  }

  /** The last of the fewest first entities that make trouble unless they stay in the article. */
  private int entity(Extraction extraction) {
    int all = extraction.entities().all().size();
    return last(all, count -> inTheWorld(extraction, count));
  }

  private int last(int all, IntFunction<Extraction> first) {
    int good = 0;
    int bad = all;
    while (good + 1 < bad) {
      int middle = (good + bad) / 2;
      if (problem.apply(first.apply(middle)).isPresent()) {
        bad = middle;
      } else {
        good = middle;
      }
    }
    return bad - 1;
  }

  /** The first entities as they are, the others known to their article alone. */
  private static Extraction inTheWorld(Extraction extraction, int count) {
    return withEntities(extraction, id -> id < count);
  }

  private static Extraction withEntities(Extraction extraction, IntPredicate asTheyAre) {
    Entities old = extraction.entities();
    List<Entity> all =
        old.all().stream().map(e -> asTheyAre.test(e.id()) ? e : e.ofItsArticle()).toList();
    return new Extraction(
        extraction.annotated(),
        new Entities(old.mentions(), all, old.named(), old.acting(), old.nouns(), old.things()),
        extraction.events(),
        extraction.relations(),
        extraction.occasions(),
        extraction.dropped());
  }

  /** Where the article names it first; its beginning where it merely means it. */
  private static Span firstNamed(Extraction extraction, int entity) {
    Entities entities = extraction.entities();
    return entities.named().entrySet().stream()
        .filter(named -> named.getValue().contains(entity))
        .map(named -> entities.mentions().all().get(named.getKey()).span())
        .findFirst()
        .orElse(new Span(0, 0));
  }

  private static LeftOut leftOut(Extraction extraction, int fact, String fault) {
    int events = extraction.events().size();
    return fact < events
        ? new LeftOut(Part.REPORT, extraction.events().get(fact).evidence().sentence(), fault)
        : new LeftOut(
            Part.CLAIM, extraction.relations().get(fact - events).evidence().sentence(), fault);
  }

  private static Extraction firstFacts(Extraction extraction, int count) {
    int events = Math.min(count, extraction.events().size());
    return with(
        extraction,
        extraction.events().subList(0, events),
        extraction.relations().subList(0, count - events));
  }

  private static Extraction without(Extraction extraction, int fact) {
    List<Event> events = new ArrayList<>(extraction.events());
    List<Claim> relations = new ArrayList<>(extraction.relations());
    if (fact >= events.size()) {
      relations.remove(fact - events.size());
    } else {
      events.remove(fact);
    }
    return with(extraction, events, relations);
  }

  /** Of the occasions those between events that are left. */
  private static Extraction with(Extraction extraction, List<Event> events, List<Claim> relations) {
    Set<Event> left = new HashSet<>(events);
    List<Occasion> occasions =
        extraction.occasions().stream()
            .filter(occasion -> left.contains(occasion.first()))
            .filter(occasion -> left.contains(occasion.second()))
            .toList();
    return new Extraction(
        extraction.annotated(),
        extraction.entities(),
        events,
        relations,
        occasions,
        extraction.dropped());
  }
}
