package org.newsgraph.extractor.fact.confidence;

import java.util.Map;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.mention.event.EventClass;

/** The probability that what the reports of one occasion say is all right. */
public final class Confidence {
  private static final Model CONTACTS = Model.read("contacts.tsv");
  private static final Model OTHERS = Model.read("others.tsv");

  /** No report is certain, and none is certainly wrong. */
  private static final double LEAST = 0.01;

  private final Map<String, Double> features;
  private final double probability;

  private Confidence(Map<String, Double> features, double probability) {
    this.features = features;
    this.probability = probability;
  }

  /** What the reports of an occasion rest on, and how often such reports are right. */
  public static Confidence of(ReportGroup group, AnnotatedArticle article) {
    Map<String, Double> features = new Features(group, article).all();
    double sure = model(group.type()).probability(features);
    double bounded = Math.min(1 - LEAST, Math.max(LEAST, sure));
    return new Confidence(features, Math.round(bounded * 100) / 100.0);
  }

  private static Model model(EventClass type) {
    return type.isContact() ? CONTACTS : OTHERS;
  }

  /** A feature in words: "no day is told". */
  public static String words(String feature) {
    return FeatureWords.ALL.get(feature);
  }

  /** Whether reports of a class are more often right where a feature holds, not less often. */
  public static boolean speaksFor(EventClass type, String feature) {
    return model(type).weight(feature) >= 0;
  }

  public double probability() {
    return probability;
  }

  /** The features that are not zero, by name. */
  public Map<String, Double> features() {
    return features;
  }
}
