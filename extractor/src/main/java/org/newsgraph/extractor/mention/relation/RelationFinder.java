package org.newsgraph.extractor.mention.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** Finds the words of an article that say in which lasting relations its entities stand. */
public final class RelationFinder {
  private final Offices offices = new Offices();
  private final Kinds kinds = new Kinds();
  private final Units units = new Units(offices, WordColumn.of("places.tsv"));
  private final StateBodies bodies = StateBodies.standard();
  private final List<RelationPattern> patterns =
      Table.beside(RelationFinder.class, "relation-patterns.tsv").rows().stream()
          .map(RelationPattern::of)
          .toList();

  /** Every relation that a sentence of the article tells, in the order of the text. */
  public List<RelationMention> find(AnnotatedArticle article, EntityMentions mentions) {
    List<RelationMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (mentions.in(sentence.index()).limit(2).count() > 1) {
        in(sentence, units.of(sentence, mentions), found);
      }
    }
    return List.copyOf(found);
  }

  /** One relation for two mentions: of several patterns the first. */
  private void in(Sentence sentence, List<Unit> line, List<RelationMention> found) {
    RelationMatcher matcher = new RelationMatcher(line, kinds);
    Set<String> pairs = new HashSet<>();
    for (RelationPattern pattern : patterns) {
      for (int from = 0; from < line.size(); from++) {
        int begin = from;
        matcher
            .match(pattern, from)
            .filter(binding -> Plausible.in(line, begin, binding, pattern))
            .flatMap(binding -> mention(sentence, line, begin, binding, pattern))
            .filter(mention -> pairs.add(mention.subject().id() + "-" + mention.object().id()))
            .ifPresent(found::add);
      }
    }
  }

  private Optional<RelationMention> mention(
      Sentence sentence,
      List<Unit> line,
      int from,
      RelationMatcher.Binding binding,
      RelationPattern pattern) {
    EntityMention subject = binding.subject().orElseThrow();
    EntityMention object = binding.object().orElseThrow();
    return type(pattern, binding)
        .map(
            type ->
                new RelationMention(
                    type,
                    subject,
                    object,
                    binding.office().map(office -> title(sentence, office)),
                    Former.said(line, from, binding.end()),
                    Status.HAPPENED,
                    new RelationMention.Words(
                        sentence.index(), trigger(sentence, line, from, binding))));
  }

  private Optional<RelationType> type(RelationPattern pattern, RelationMatcher.Binding binding) {
    EntityMention object = binding.object().orElseThrow();
    return switch (pattern.relation()) {
      case "office" ->
          binding
              .office()
              .flatMap(
                  office ->
                      Kinds.typeOf(object).flatMap(type -> offices.relation(office.text(), type)));
      case "nationBody" ->
          Optional.of(
              bodies.named(binding.subject().orElseThrow().text())
                  ? RelationType.AGENCY_OF
                  : RelationType.BASED_IN);
      default -> Optional.of(RelationType.named(pattern.relation()));
    };
  }

  private static String title(Sentence sentence, Unit office) {
    StringBuilder title = new StringBuilder();
    sentence
        .tokens()
        .subList(office.firstToken(), office.endToken())
        .forEach(token -> title.append(title.isEmpty() ? "" : " ").append(token.text()));
    return title.toString().replace(" - ", "-").toLowerCase(java.util.Locale.ROOT);
  }

  /** The office, or all words of the match. */
  private static Span trigger(
      Sentence sentence, List<Unit> line, int from, RelationMatcher.Binding binding) {
    return binding
        .office()
        .map(office -> sentence.spanOf(office.firstToken(), office.endToken()))
        .orElseGet(
            () ->
                sentence.spanOf(
                    line.get(from).firstToken(), line.get(binding.end() - 1).endToken()));
  }
}
