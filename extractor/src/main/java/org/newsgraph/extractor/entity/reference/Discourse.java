package org.newsgraph.extractor.entity.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/** What an article has spoken of so far, in order. */
final class Discourse {
  private final ArticleEntities cast;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** By when each entity was spoken of last, and the other way round. */
  private final NavigableMap<Integer, Integer> latest = new TreeMap<>();

  private final Map<Integer, Integer> lastTime = new HashMap<>();
  private int times;

  Discourse(ArticleEntities cast) {
    this.cast = cast;
  }

  /** Takes a mention in, with what it was found to refer to. */
  void mention(EntityMention mention, int head, List<Integer> ids, Grammar grammar) {
    if (ids.isEmpty() && mention.kind() == MentionKind.PRONOUN) {
      return;
    }
    Occurrence.Trait trait = trait(mention, ids, grammar);
    Grammar.Function function =
        mention.kind() == MentionKind.DEMONYM
            ? Grammar.Function.OTHER
            : grammar.function(mention.sentence(), head);
    take(new Occurrence(mention.sentence(), head, function, ids, trait));
    ids.forEach(id -> cast.referent(id).mentioned());
  }

  private void take(Occurrence occurrence) {
    occurrences.add(occurrence);
    for (int id : occurrence.entities()) {
      times++;
      Optional.ofNullable(lastTime.put(id, times)).ifPresent(latest::remove);
      latest.put(times, id);
    }
  }

  private Occurrence.Trait trait(EntityMention mention, List<Integer> ids, Grammar grammar) {
    if (ids.size() == 1) {
      Referent referent = cast.referent(ids.get(0));
      return referent.person() ? Occurrence.Trait.of(referent.gender()) : Occurrence.Trait.THING;
    }
    boolean plural = grammar.graph(mention.sentence()).word(mention.head()).isPlural();
    if (ids.size() > 1 || plural) {
      return Occurrence.Trait.MANY;
    }
    return mention.type().filter(type -> type == EntityType.PERSON).isPresent()
        ? Occurrence.Trait.PERSON
        : Occurrence.Trait.THING;
  }

  /** Several entities that are spoken of as one. */
  void together(EntityMention last, int head, List<Integer> ids, Grammar grammar) {
    take(
        new Occurrence(
            last.sentence(),
            head,
            grammar.function(last.sentence(), head),
            ids,
            Occurrence.Trait.MANY));
  }

  private record Row(int sentence, List<Integer> ids) {}

  /** Notes names in a row before the article is read. */
  void row(int sentence, List<Integer> ids) {
    rows.add(new Row(sentence, List.copyOf(ids)));
  }

  /**
   * The next row of so many, not more than some sentences ahead: news speaks of "the two leaders"
   * before it names them.
   */
  Optional<List<Integer>> ahead(int sentence, int within, int count, Predicate<Referent> fits) {
    return rows.stream()
        .filter(row -> row.sentence() >= sentence && row.sentence() <= sentence + within)
        .map(Row::ids)
        .filter(ids -> ids.size() == count && all(ids, fits))
        .findFirst();
  }

  /** A noun that names nothing but may be what a pronoun means. */
  void unnamed(int sentence, int token, Grammar grammar) {
    boolean plural = grammar.graph(sentence).word(token).isPlural();
    take(
        new Occurrence(
            sentence,
            token,
            grammar.function(sentence, token),
            List.of(),
            plural ? Occurrence.Trait.MANY : Occurrence.Trait.THING));
  }

  /** What was spoken of from a sentence on, latest first. */
  List<Occurrence> since(int sentence) {
    List<Occurrence> found = new ArrayList<>();
    for (int i = occurrences.size() - 1; i >= 0 && occurrences.get(i).sentence() >= sentence; i--) {
      found.add(occurrences.get(i));
    }
    return found;
  }

  /** Whether all of these fit. */
  boolean all(List<Integer> ids, Predicate<Referent> fits) {
    return ids.stream().map(cast::referent).allMatch(fits);
  }

  /** The last entity spoken of that fits. */
  Optional<Referent> last(Predicate<Referent> fits) {
    return latestFirst().filter(fits).findFirst();
  }

  /** The different entities spoken of so far that fit, latest first. */
  List<Referent> distinct(Predicate<Referent> fits) {
    return latestFirst().filter(fits).distinct().toList();
  }

  private Stream<Referent> latestFirst() {
    return latest.descendingMap().values().stream().map(cast::referent);
  }

  /** Whether an entity alone was the subject of something told from a sentence on. */
  boolean acts(Referent entity, int sinceSentence) {
    return since(sinceSentence).stream()
        .filter(occurrence -> occurrence.function() == Grammar.Function.SUBJECT)
        .anyMatch(occurrence -> occurrence.entities().equals(List.of(entity.id())));
  }

  /** The different entities spoken of from a sentence on that fit, latest first. */
  List<Referent> distinct(int sinceSentence, Predicate<Referent> fits) {
    Set<Referent> found = new LinkedHashSet<>();
    for (Occurrence occurrence : since(sinceSentence)) {
      List<Integer> ids = new ArrayList<>(occurrence.entities());
      Collections.reverse(ids);
      ids.stream().map(cast::referent).filter(fits).forEach(found::add);
    }
    return new ArrayList<>(found);
  }
}
