package org.newsgraph.extractor.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.resolution.EntityResolver;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/**
 * An article written for a test: a sentence a line, words as {@code word/TAG>governor:relation},
 * mentions in brackets with what they are: {@code [PERSON Angela Merkel]}, {@code [DEMONYM
 * German]}, {@code [THE the president]}, {@code [PRONOUN she]}.
 */
final class Told {
  private static final Pattern WORD = Pattern.compile("\\[([A-Z]+) |([^\\s\\]]+)(\\]?)");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<EntityMention> mentions = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private List<Dependency> arcs = new ArrayList<>();

  private Told() {}

  static Told article(String... lines) {
    Told told = new Told();
    for (String line : lines) {
      told.sentence(line);
    }
    return told;
  }

  Entities resolvedBy(EntityResolver resolver) {
    return resolvedBy(resolver, Optional.empty());
  }

  Entities resolvedBy(EntityResolver resolver, Optional<LocalDate> published) {
    Metadata metadata =
        new Metadata(
            Optional.empty(), published, Optional.empty(), Optional.empty(), Optional.empty());
    Block all = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article = new Article("a", "a", metadata, text.toString(), List.of(all), List.of());
    return resolver.resolve(
        new AnnotatedArticle(article, sentences, List.of()), new EntityMentions(mentions));
  }

  private void sentence(String line) {
    tokens = new ArrayList<>();
    arcs = new ArrayList<>();
    int begin = text.length();
    Matcher word = WORD.matcher(line);
    String open = "";
    int first = 0;
    while (word.find()) {
      if (word.group(1) != null) {
        open = word.group(1);
        first = tokens.size();
      } else {
        token(word.group(2));
        if (!word.group(3).isEmpty()) {
          mention(open, first);
        }
      }
    }
    sentences.add(new Sentence(sentences.size(), 0, new Span(begin, text.length()), tokens, arcs));
  }

  private void token(String written) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    String[] arc = written.split(">", 2);
    String[] word = arc[0].split("/", 2);
    int begin = text.length();
    text.append(word[0]);
    Span span = new Span(begin, text.length());
    String tag = word.length > 1 ? word[1] : "NN";
    tokens.add(new Token(tokens.size(), span, word[0], word[0], tag, NameTags.NONE));
    if (arc.length > 1) {
      String[] relation = arc[1].split(":", 2);
      arcs.add(new Dependency(Integer.parseInt(relation[0]), arcs.size(), relation[1]));
    }
  }

  private void mention(String what, int first) {
    int end = tokens.size();
    Span span = new Span(tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    MentionKind kind =
        switch (what) {
          case "DEMONYM" -> MentionKind.DEMONYM;
          case "THE" -> MentionKind.DESCRIPTION;
          case "PRONOUN" -> MentionKind.PRONOUN;
          default -> MentionKind.NAME;
        };
    Optional<EntityType> type =
        kind == MentionKind.NAME ? Optional.of(EntityType.valueOf(what)) : Optional.empty();
    mentions.add(
        new EntityMention(
            mentions.size(),
            sentences.size(),
            first,
            end,
            end - 1,
            span,
            span.of(text.toString()),
            kind,
            type));
  }
}
