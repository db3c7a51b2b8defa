package org.newsgraph.extractor.fact.confidence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.time.EventTime;

/** What a report rests on, as numbers: 1 where something holds, else shares of one. */
final class Features {
  private static final double FAR = 5;
  private static final double LONG = 60;
  private static final int LEAD = 3;

  private final ReportGroup group;
  private final AnnotatedArticle article;
  private final Draft first;
  private final Map<String, Double> found = new TreeMap<>();

  Features(ReportGroup group, AnnotatedArticle article) {
    this.group = group;
    this.article = article;
    this.first = group.first();
  }

  /** The features that are not zero, by name. */
  Map<String, Double> all() {
    words();
    parties();
    place();
    day();
    status();
    return Map.copyOf(found);
  }

  private void words() {
    when("visit", group.type() == EventClass.VISIT);
    when("call", group.type() == EventClass.CALL);
    when("signing", group.type() == EventClass.SIGNING);
    when("noun", !first.mention().trigger().rule().isVerb());
    when("several-reports", group.drafts().size() > 1);
    when("lead", first.sentence() < LEAD);
    set("long-sentence", article.sentences().get(first.sentence()).tokens().size() / LONG);
    when(
        "attributed",
        group.drafts().stream().allMatch(draft -> draft.mention().source().isPresent()));
  }

  private void parties() {
    long named = group.parties().stream().filter(party -> party.entity().isPresent()).count();
    when("nobody", named == 0);
    when("one-party", named == 1);
    when("many-parties", named > 2);
    when("group", group.parties().stream().anyMatch(Party.Group.class::isInstance));
    when("strangers", group.any(draft -> draft.mention().cast().strangers()));
    when("by-pronoun", somebody(who -> who.mention().kind() == MentionKind.PRONOUN));
    when("by-description", somebody(this::described));
    when("stands-for", somebody(Features::standsFor));
    when("unlinked", somebody(who -> who.entity().filter(this::unlinked).isPresent()));
    when("mixed-kinds", kinds().size() > 1);
  }

  private boolean somebody(Predicate<Participant> such) {
    return group.participants().stream().anyMatch(such);
  }

  private boolean described(Participant who) {
    return who.entity().isPresent() && who.mention().kind() == MentionKind.DESCRIPTION;
  }

  /** A country that acts by the name of a town or a nationality. */
  private static boolean standsFor(Participant who) {
    return who.entity().filter(own -> own.type() == EntityType.COUNTRY).isPresent()
        && who.mention().type().filter(type -> type == EntityType.COUNTRY).isEmpty();
  }

  private boolean unlinked(Entity entity) {
    return entity.wikipedia().isEmpty() && entity.authority().isEmpty();
  }

  private Set<EntityType> kinds() {
    return group.parties().stream()
        .filter(party -> party.entity().isPresent())
        .map(Party::type)
        .collect(Collectors.toSet());
  }

  private void place() {
    Optional<Setting> where = group.setting();
    when("no-place", where.isEmpty());
    when("place-beside", reasoned("setting/", "PLACE"));
    when(
        "country-as-place",
        where
            .flatMap(Setting::place)
            .filter(place -> place.type() == EntityType.COUNTRY)
            .isPresent());
  }

  private void day() {
    Optional<EventTime> time = group.time();
    boolean dated = article.article().metadata().published().isPresent();
    when("undated-article", !dated);
    when("no-day", time.isEmpty() && dated);
    when("day-beside", reasoned("setting/", "DAY"));
    when("vague-day", time.filter(day -> !day.earliest().equals(day.latest())).isPresent());
  }

  private boolean reasoned(String step, String part) {
    return group.any(
        draft ->
            draft.reasons().stream()
                .anyMatch(
                    reason -> reason.step().startsWith(step) && reason.part().name().equals(part)));
  }

  private void status() {
    Status status = group.status();
    when("assumed", group.drafts().stream().allMatch(Draft::assumed));
    when("planned", status == Status.PLANNED);
    when("possible", status == Status.POSSIBLE);
    when("not-held", status == Status.DENIED || status == Status.CANCELLED);
    set("status-far", Math.min(1, first.mention().factuality().distance() / FAR));
  }

  private void when(String feature, boolean holds) {
    set(feature, holds ? 1 : 0);
  }

  private void set(String feature, double value) {
    if (!FeatureWords.ALL.containsKey(feature)) {
      throw new IllegalArgumentException("no feature is called " + feature);
    }
    if (value != 0) {
      found.put(feature, value);
    }
  }
}
