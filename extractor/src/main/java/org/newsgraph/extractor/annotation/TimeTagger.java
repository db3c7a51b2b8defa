package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Runs SUTime over the sentences that have a time word.
 *
 * <p>SUTime keeps state between documents (CoreNLP issue 1061): each article gets a fresh one, or
 * its dates would depend on what was read before.
 */
final class TimeTagger {
  private static final Properties SETTINGS =
      PropertiesUtils.asProperties(
          "sutime.includeRange", "true",
          "sutime.markTimeRanges", "true",
          "sutime.binders", "0");

  /**
   * @param timed CoreNLP's sentences to read, each with its number
   * @param sentences all sentences of the article
   */
  List<TimeExpression> tag(
      List<CoreMap> timed, List<Sentence> sentences, Optional<LocalDate> published) {
    if (timed.isEmpty()) {
      return List.of();
    }
    TimeAnnotator annotator = new TimeAnnotator("sutime", SETTINGS, true);
    List<TimeExpression> found = new ArrayList<>();
    for (CoreMap sentence : timed) {
      int index = sentence.get(CoreAnnotations.SentenceIndexAnnotation.class);
      found.addAll(tag(annotator, sentence, sentences.get(index), published));
    }
    return found;
  }

  private static List<TimeExpression> tag(
      TimeAnnotator annotator, CoreMap sentence, Sentence own, Optional<LocalDate> published) {
    Annotation document = new Annotation(sentence.get(CoreAnnotations.TextAnnotation.class));
    document.set(
        CoreAnnotations.TokensAnnotation.class,
        sentence.get(CoreAnnotations.TokensAnnotation.class));
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    published.ifPresent(
        day -> document.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    annotator.annotate(document);
    List<CoreMap> times = sentence.get(TimeAnnotations.TimexAnnotations.class);
    return times == null
        ? List.of()
        : times.stream().flatMap(time -> expression(time, own).stream()).toList();
  }

  private static Optional<TimeExpression> expression(CoreMap time, Sentence sentence) {
    Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
    List<CoreLabel> tokens = time.get(CoreAnnotations.TokensAnnotation.class);
    if (timex == null || timex.value() == null || tokens == null || tokens.isEmpty()) {
      return Optional.empty();
    }
    int first = tokens.get(0).index() - 1;
    int end = tokens.get(tokens.size() - 1).index();
    return Optional.of(
        new TimeExpression(
            sentence.index(),
            first,
            end,
            sentence.spanOf(first, end),
            timex.timexType(),
            timex.value()));
  }
}
