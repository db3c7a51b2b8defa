package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Tree;

/** All repairs, one after the other. */
public final class Repairs {
  private static final List<Repair> ALL =
      List.of(
          new DatelineTakenForSubject(),
          new MisreadName(),
          new NameBeforeAcronym(),
          new TakenByWitness(),
          new OpeningGerund(),
          new WayAdverb(),
          new WhoClause(),
          new SubjectTakenForExplanation(),
          new BehindParticle(),
          new OccasionTakenForQualifier(),
          new ParticleBeforeObject(),
          new AdjectiveTakenForVerb(),
          new VerbTakenForAdjective(),
          new ParticipleBehindComma(),
          new ParticipleAfterSubject(),
          new ParticipleBeforeOffice(),
          new SubjectOfSmallClause(),
          new SubjectTakenForObject(),
          new TellingTakenForSubject(),
          new SayingPutIn(),
          new SayingBehind(),
          new RowTakenForExplanation(),
          new RowBehindTime(),
          new RowTakenForObject(),
          new RowUnderAnd(),
          new PairBeforeNoun(),
          new PronounTakenForObject(),
          new AgentAstray(),
          new LooseGerund(),
          new GerundTakenForNoun(),
          new GerundTakenForAdjective(),
          new ObjectTakenForDay(),
          new NamesBehindColon(),
          new RowBehindDash(),
          new InvertedPredicate(),
          new ObjectBeforeParticiple(),
          new ParticipleTakenForVerb(),
          new FiniteTakenForAdjective(),
          new PerfectTakenForPassive(),
          new PerfectApart(),
          new PartnerTakenForSubject(),
          new InsertionBetween(),
          new LostSubject(),
          new LostRelativeClause(),
          new LostContactClause());

  private Repairs() {}

  /** The tree as it ought to be. */
  public static Tree mended(Tree tree) {
    Tree mended = tree;
    for (Repair repair : ALL) {
      mended = mended.with(repair.mend(mended));
    }
    return mended;
  }
}
