package org.newsgraph.extractor.fact.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Where a signing took place, told with the ceremony: "At the ceremony in Rome a band played." */
final class CeremonyPlace implements SettingSource {
  /** How many sentences further on or back the ceremony may be told. */
  private static final int NEAR = 2;

  private final AnnotatedArticle article;
  private final Entities entities;

  CeremonyPlace(AnnotatedArticle article, Entities entities) {
    this.article = article;
    this.entities = entities;
  }

  @Override
  public String id() {
    return "ceremony-place";
  }

  @Override
  public String example() {
    return "At the ceremony in Rome a band played";
  }

  /** The place of the ceremony told beside a signing; nothing where none is told. */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    boolean signed = group.type() == EventClass.SIGNING && group.status().isFact();
    return signed && group.setting().isEmpty()
        ? group.drafts().stream()
            .map(told -> told.mention().trigger().sentence())
            .flatMap(this::near)
            .findFirst()
            .map(place -> new Setting(Optional.of(place), Optional.empty(), Optional.empty()))
            .orElse(Setting.UNKNOWN)
        : Setting.UNKNOWN;
  }

  private Stream<Entity> near(int told) {
    int end = Math.min(article.sentences().size(), told + NEAR + 1);
    List<Sentence> sentences =
        Stream.of(article.sentences().subList(told, end), before(told))
            .flatMap(List::stream)
            .toList();
    return sentences.stream().filter(Sentence::parsed).flatMap(this::places);
  }

  private List<Sentence> before(int told) {
    return article.sentences().subList(Math.max(0, told - 1), told);
  }

  private Stream<Entity> places(Sentence sentence) {
    Syntax syntax = new Syntax(sentence);
    return IntStream.range(0, syntax.size())
        .filter(noun -> syntax.lemma(noun).equals("ceremony"))
        .boxed()
        .flatMap(noun -> syntax.children(noun, "nmod").stream())
        .filter(noun -> Lexicon.english().has(syntax.preposition(noun), "locative"))
        .flatMap(noun -> named(sentence.index(), noun));
  }

  private Stream<Entity> named(int sentence, int noun) {
    List<EntityMention> there =
        entities.mentions().at(sentence, noun).filter(EntityMention::isName).stream().toList();
    return there.stream()
        .flatMap(name -> entities.namedBy(name).stream())
        .filter(place -> place.type() == EntityType.PLACE || place.type() == EntityType.COUNTRY);
  }
}
