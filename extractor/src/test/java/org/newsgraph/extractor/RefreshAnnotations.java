package org.newsgraph.extractor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsgraph.extractor.fact.ShortTexts;
import org.newsgraph.extractor.fact.TellingsTest;
import org.newsgraph.extractor.mention.event.AnnotatedSentences;
import org.newsgraph.extractor.mention.event.status.StatusRulesTest;
import org.newsgraph.extractor.mention.relation.RelationSentencesTest;

/**
 * Brings the kept annotations of all test sentences up to date; no test, but run like one:
 *
 * <pre>./mvnw -pl extractor -am -Dsurefire.failIfNoSpecifiedTests=false
 *     -Dtest=RefreshAnnotations -Dannotations=new test</pre>
 *
 * <p>{@code new} annotates the texts that are not kept yet and drops those that are gone, {@code
 * all} annotates every text anew, as a change of the annotator or another CoreNLP asks for.
 */
class RefreshAnnotations {
  @Test
  @EnabledIfSystemProperty(named = "annotations", matches = "new|all")
  void refresh() {
    boolean anew = System.getProperty("annotations").equals("all");
    AnnotatedSentences.texts().forEach((file, texts) -> AnnotationCache.refresh(file, texts, anew));
    StatusRulesTest.texts().forEach((file, texts) -> AnnotationCache.refresh(file, texts, anew));
    ShortTexts.texts().forEach((file, texts) -> AnnotationCache.refresh(file, texts, anew));
    TellingsTest.texts().forEach((file, texts) -> AnnotationCache.refresh(file, texts, anew));
    RelationSentencesTest.texts()
        .forEach((file, texts) -> AnnotationCache.refresh(file, texts, anew));
  }
}
