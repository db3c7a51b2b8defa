package org.newsgraph.extractor.fact.discourse;

import java.util.List;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.draft.AidRecipients;
import org.newsgraph.extractor.fact.draft.BoundParties;
import org.newsgraph.extractor.fact.draft.Drafts;
import org.newsgraph.extractor.fact.draft.PrivateContacts;
import org.newsgraph.extractor.fact.draft.ProtestTargets;
import org.newsgraph.extractor.fact.draft.Representatives;
import org.newsgraph.extractor.fact.draft.SharedGroups;
import org.newsgraph.extractor.fact.draft.Signatories;
import org.newsgraph.extractor.fact.occasion.Occasions;
import org.newsgraph.extractor.fact.relation.RelationFacts;
import org.newsgraph.extractor.fact.setting.SceneOfSentence;
import org.newsgraph.extractor.fact.setting.SettingCompletion;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** Builds the facts of an article: events and relations on its entities, each with its evidence. */
public final class FactBuilder {
  private final Lexicon words;

  private FactBuilder(Lexicon words) {
    this.words = words;
  }

  /** A builder that works by the word lists among the resources. */
  public static FactBuilder standard() {
    return new FactBuilder(Lexicon.english());
  }

  /** The facts that the mentions give on the article's entities. */
  public Extraction build(
      EventTimes times,
      Entities entities,
      List<EventMention> mentions,
      List<RelationMention> relations) {
    Told told = new Told(times.article(), entities, times, mentions, relations);
    Discourse discourse = Discourse.of(told);
    List<Claim> known = RelationFacts.of(told.article(), entities, relations);
    Losses losses = new Losses(told.article());
    for (Step step : steps(told, known)) {
      Discourse after = step.apply(discourse);
      losses.compare(step, discourse, after);
      discourse = after;
    }
    EventFacts facts = EventFacts.of(discourse);
    return new Extraction(
        told.article(),
        entities,
        facts.events(),
        known,
        facts.occasions(),
        losses.outside(facts.events()));
  }

  /** What is done to the reports of an article, in this order. */
  private List<Step> steps(Told told, List<Claim> known) {
    PrivateContacts unofficial =
        new PrivateContacts(told.article(), told.times().graphs(), told.entities(), words);
    Occasions occasions =
        new Occasions(told.article(), told.entities(), told.times().graphs(), words);
    return List.of(
        new Step(
            "draft",
            "Baku and Moscow agreed: Azerbaijan and Russia",
            all ->
                all.drafted(
                    new Drafts(told.article(), told.entities(), told.times(), words)
                        .of(told.mentions()))),
        new Step(
            "bound-parties",
            "The president will abide by the treaty with Peru: his country is bound",
            all -> all.drafts(new BoundParties(told.entities(), told.claims())::in)),
        new Step(
            "signatories",
            "After the talks several documents are to be signed: by those who talk",
            all -> all.drafts(new Signatories(told.article())::complete)),
        new Step(
            "on-behalf",
            "Huber signed for Austria",
            all ->
                all.drafts(
                    new Representatives(told.times().graphs(), told.entities(), told.claims())
                        ::in)),
        new Step(
            "groups",
            "Libyan rebels attacked … The rebels met: the same",
            all -> all.drafts(SharedGroups::in)),
        new Step(
            "protest-targets",
            "They took to the streets to demand the resignation of Huber: against him",
            all -> all.drafts(ProtestTargets::in)),
        new Step(
            "aid-recipients",
            "Norway sent tents to Somalia. Sweden gave blankets: to Somalia",
            all -> all.drafts(AidRecipients::in)),
        new Step(
            "scenes",
            "In Toronto a rally drew 500 people: there, not where the one before was held",
            all ->
                all.drafts(
                    new SceneOfSentence(told.article(), told.entities(), told.times().graphs())
                        ::in)),
        new Step(
            "summaries",
            "She met Huber and Maier, where the article tells how she met Huber alone",
            all -> all.drafts(occasions::withoutSummaries)),
        new Step(
            "occasions",
            "Huber met Maier. The talks were held in Linz",
            "nobody known takes part, and it refers to nothing told before",
            all -> all.sorted(occasions.of(all.drafts()))),
        new Step(
            "private-contacts",
            "Reporter Huber visits a camp: in no office of his",
            "a journey or talk of people with a private calling alone",
            all ->
                all.occasions(
                    groups ->
                        groups.stream()
                            .filter(group -> !group.drafts().stream().allMatch(unofficial::tells))
                            .toList())),
        new Step(
            "nameless",
            "Killing three people: told elsewhere, or not at all",
            "too little is known of it: nobody named, no place, no time",
            all -> all.occasions(occasions::standing)),
        new Step(
            "separations",
            "A second meeting followed on Friday",
            all -> all.apart(occasions.separations(all.occasions()))),
        new Step(
            "setting",
            "He arrived in Paris on Friday and met the mayor: in Paris",
            all ->
                all.occasions(
                    new SettingCompletion(
                            told.article(), told.entities(), told.times(), known, words)
                        ::complete)),
        new Step(
            "nothing-known",
            "There were attacks",
            "nobody, no place and no time is known of it",
            all -> all.occasions(occasions::known)));
  }
}
