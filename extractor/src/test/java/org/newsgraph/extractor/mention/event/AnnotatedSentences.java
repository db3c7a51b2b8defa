package org.newsgraph.extractor.mention.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.AnnotationCache;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.CoreNlpAnnotator;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.event.lexicon.EventLexicon;

/**
 * The annotated test sentences, kept as a resource so that tests load no models. Run {@link #main}
 * after adding a sentence to a lexicon or to {@code sentences.tsv}.
 */
public final class AnnotatedSentences {
  static final Path FILE =
      Path.of("src/test/resources/org/newsgraph/extractor/mention/event/sentences.jsonl.gz");
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 19);

  private final Map<String, AnnotatedArticle> byText;

  private AnnotatedSentences(Map<String, AnnotatedArticle> byText) {
    this.byText = byText;
  }

  static final Path OTHERS =
      Path.of("src/test/resources/org/newsgraph/extractor/mention/event/other-sentences.jsonl.gz");

  static AnnotatedSentences load() {
    return load(FILE, OTHERS);
  }

  /** The sentences that some files keep. */
  public static AnnotatedSentences load(Path... files) {
    return new AnnotatedSentences(
        Stream.of(files)
            .flatMap(file -> AnnotationCache.read(file).stream())
            .collect(
                Collectors.toMap(
                    article -> article.article().text(),
                    article -> article,
                    (first, second) -> first)));
  }

  /** One sentence, as an article of its own. */
  public AnnotatedArticle of(String sentence) {
    AnnotatedArticle found = byText.get(sentence);
    if (found == null) {
      throw new AssertionError("run AnnotatedSentences.main: not annotated yet: " + sentence);
    }
    return found;
  }

  /** Annotates every sentence of the lexicons and of the regression files anew. */
  public static void main(String[] args) {
    Set<String> contacts = sentences(SentenceCase.all(), EventClass::isContact);
    Set<String> others = sentences(SentenceCase.others(), type -> !type.isContact());
    if (args.length == 0 || args[0].equals("contacts")) {
      annotate(contacts, FILE);
    }
    if (args.length == 0 || args[0].equals("others")) {
      others.removeAll(contacts);
      annotate(others, OTHERS);
    }
  }

  /** Annotates sentences and keeps them in a file. */
  public static void annotate(Set<String> sentences, Path file) {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (String sentence : sentences) {
      annotated.add(annotator.annotate(article(sentence), Needs.EVERYTHING));
    }
    AnnotationCache.write(file, annotated);
  }

  private static Set<String> sentences(List<SentenceCase> cases, Predicate<EventClass> types) {
    Set<String> sentences = new LinkedHashSet<>();
    cases.forEach(each -> sentences.add(each.sentence()));
    EventLexicon.standard().rules().stream()
        .filter(rule -> types.test(rule.type()))
        .forEach(
            rule -> {
              sentences.add(rule.examples().matches());
              sentences.add(rule.examples().differs());
            });
    sentences.remove("");
    return sentences;
  }

  private static Article article(String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(PUBLISHED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new Article("sentence", "sentence", metadata, text, List.of(block), List.of());
  }
}
