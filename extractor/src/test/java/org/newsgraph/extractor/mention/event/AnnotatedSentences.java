package org.newsgraph.extractor.mention.event;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.AnnotationCache;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.mention.event.rule.EventRules;

/**
 * The annotated test sentences, kept as a resource so that tests load no models; see {@code
 * RefreshAnnotations}.
 */
public final class AnnotatedSentences {
  static final Path FILE =
      Path.of("src/test/resources/org/newsgraph/extractor/mention/event/sentences.annotations");

  private final Map<String, AnnotatedArticle> byText;

  private AnnotatedSentences(Map<String, AnnotatedArticle> byText) {
    this.byText = byText;
  }

  static final Path OTHERS =
      Path.of(
          "src/test/resources/org/newsgraph/extractor/mention/event/other-sentences.annotations");

  static AnnotatedSentences load() {
    return load(FILE, OTHERS);
  }

  /** The sentences that some files keep. */
  public static AnnotatedSentences load(Path... files) {
    return new AnnotatedSentences(
        Stream.of(files)
            .flatMap(file -> AnnotationCache.read(file).entrySet().stream())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first)));
  }

  /** One sentence, as an article of its own. */
  public AnnotatedArticle of(String sentence) {
    AnnotatedArticle found = byText.get(sentence);
    if (found == null) {
      throw new AssertionError("run RefreshAnnotations: not annotated yet: " + sentence);
    }
    return found;
  }

  /** The texts that each file has to hold. */
  public static Map<Path, Set<String>> texts() {
    Set<String> contacts = sentences(SentenceCase.all(), EventClass::isContact);
    Set<String> others = sentences(SentenceCase.others(), type -> !type.isContact());
    others.removeAll(contacts);
    return Map.of(FILE, contacts, OTHERS, others);
  }

  private static Set<String> sentences(List<SentenceCase> cases, Predicate<EventClass> types) {
    Set<String> sentences = new LinkedHashSet<>();
    cases.forEach(each -> sentences.add(each.sentence()));
    EventRules.english().rules().stream()
        .filter(rule -> types.test(rule.type()))
        .forEach(
            rule -> {
              sentences.add(rule.examples().matches());
              sentences.add(rule.examples().differs());
            });
    sentences.remove("");
    return sentences;
  }
}
