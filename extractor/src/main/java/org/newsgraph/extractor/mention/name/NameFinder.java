package org.newsgraph.extractor.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;

/** Finds every mention of an entity in an article: names, demonyms, descriptions and pronouns. */
public final class NameFinder {
  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing(Found::run).thenComparing(Found::kind);

  private final NameVote election = new NameVote();
  private final Descriptions descriptions = new Descriptions();
  private final Pronouns pronouns = new Pronouns();
  private final Namesakes namesakes = new Namesakes();

  /** All mentions of the article, in the order of the text. */
  public EntityMentions find(AnnotatedArticle article) {
    String text = article.article().text();
    Furniture furniture = Furniture.of(text);
    List<EntityMention> mentions = new ArrayList<>();
    List<EntityMention> things = new ArrayList<>();
    List<List<Found>> names = election.names(article);
    Namesakes.Reading namesakesHere = namesakes.in(article);
    for (Sentence sentence : article.sentences()) {
      for (Found found : withOthers(sentence, names.get(sentence.index()))) {
        List<EntityMention> of = found.thing() ? things : mentions;
        EntityMention mention =
            namesakesHere.of(found, text, sentence).numbered(of.size(), sentence, text);
        if (!furniture.covers(mention.span())) {
          of.add(mention);
        }
      }
    }
    return new EntityMentions(mentions, things);
  }

  /** Whether an unparsed sentence may speak of two entities, judged by its words alone. */
  public boolean mayHoldTwoParties(Sentence sentence) {
    return withOthers(sentence, election.names(sentence)).stream()
            .filter(found -> !found.thing())
            .count()
        > 1;
  }

  private List<Found> withOthers(Sentence sentence, List<Found> names) {
    List<Found> all = new ArrayList<>(names);
    List<Found> entities = names.stream().filter(name -> !name.thing()).toList();
    all.addAll(descriptions.in(sentence, entities));
    pronouns.in(sentence).stream()
        .filter(pronoun -> entities.stream().noneMatch(name -> name.run().overlaps(pronoun.run())))
        .forEach(all::add);
    all.sort(IN_ORDER);
    return all;
  }
}
