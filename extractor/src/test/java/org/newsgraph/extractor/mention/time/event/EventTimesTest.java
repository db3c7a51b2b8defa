package org.newsgraph.extractor.mention.time.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.Written;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.PartialDate;

class EventTimesTest {
  private static final String MET_MONDAY =
      "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj on/IN>4:case Monday/NNP>1:obl";

  @Test
  void weekdayIsResolvedFromThePublicationDay() {
    assertThat(told("2024-08-20", MET_MONDAY, 1))
        .isEqualTo("2024-08-19 2024-08-19..2024-08-19 RESOLVED");
  }

  @Test
  void weekdayWithoutAPublicationDayGivesNoTime() {
    assertThat(told("", MET_MONDAY, 1)).isEqualTo("none");
  }

  @Test
  void yearAloneIsStated() {
    assertThat(
            told("", "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj in/IN>4:case 2018/CD>1:obl", 1))
        .isEqualTo("2018 2018-01-01..2018-12-31 STATED");
  }

  @Test
  void lastWeekGivesTheMonthInWhichItLies() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj last/JJ>4:amod week/NN>1:obl:tmod";
    assertThat(told("2024-08-20", sentence, 1))
        .isEqualTo("2024-08 2024-08-12..2024-08-18 RESOLVED");
  }

  @Test
  void lastWeekOverTwoMonthsGivesBoundsAlone() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj last/JJ>4:amod week/NN>1:obl:tmod";
    assertThat(told("2024-08-06", sentence, 1)).isEqualTo("- 2024-07-29..2024-08-04 RESOLVED");
  }

  @Test
  void earlierThisMonthIsOverOnTheDayOfTheArticle() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj earlier/RBR>5:advmod this/DT>5:det"
            + " month/NN>1:obl:tmod";
    assertThat(told("2024-08-20", sentence, 1))
        .isEqualTo("2024-08 2024-08-01..2024-08-20 RESOLVED");
  }

  @Test
  void aClauseAboutSomebodyDatesNothingElse() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj ,/,>5:punct who/WP>5:nsubj:pass"
            + " elected/VBN>2:acl:relcl in/IN>7:case 2018/CD>5:obl";
    assertThat(told("2024-08-20", sentence, 1)).isEqualTo("none");
  }

  @Test
  void aParticipleThatMentionsAnotherEventDatesNothing() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj ,/,>4:punct recalling/VBG>1:advcl"
            + " attacks/NNS>4:obj in/IN>7:case 2001/CD>5:nmod";
    assertThat(told("2024-08-20", sentence, 1)).isEqualTo("none");
  }

  @Test
  void aRelativeClauseOfTheEventItselfDatesIt() {
    String sentence =
        "The/DT>1:det talks/NNS>-1:root ,/,>4:punct which/WDT>4:nsubj ended/VBD>1:acl:relcl"
            + " in/IN>6:case 2018/CD>4:obl";
    assertThat(told("2024-08-20", sentence, 1)).isEqualTo("2018 2018-01-01..2018-12-31 STATED");
  }

  @Test
  void middleOfAMonthNarrowsItsBounds() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj in/IN>4:case mid-July/NNP>1:obl";
    assertThat(told("2024-08-20", sentence, 1))
        .isEqualTo("2024-07 2024-07-10..2024-07-20 RESOLVED");
  }

  @Test
  void lengthOfAVisitGivesItsLastDay() {
    String sentence =
        "He/PRP>1:nsubj came/VBD>-1:root on/IN>3:case Monday/NNP>1:obl for/IN>7:case a/DT>7:det"
            + " two-day/JJ>7:amod visit/NN>1:obl";
    assertThat(time("2024-08-20", sentence, 7).flatMap(EventTime::endDate).map(Object::toString))
        .contains("2024-08-20");
  }

  @Test
  void timeOfTheSayingIsNotTheTimeOfWhatIsSaid() {
    String sentence =
        "On/IN>1:case Monday/NNP>3:obl he/PRP>3:nsubj said/VBD>-1:root he/PRP>5:nsubj"
            + " met/VBD>3:ccomp her/PRP>5:obj";
    assertThat(told("2024-08-20", sentence, 5)).isEqualTo("none");
  }

  @Test
  void boundIsNoDate() {
    String sentence =
        "They/PRP>2:nsubj have/VBP>2:aux met/VBN>-1:root since/IN>4:case 2018/CD>2:obl";
    assertThat(told("2024-08-20", sentence, 2)).isEqualTo("none");
  }

  @Test
  void timeCountedFromAnotherEventKeepsItsPrecision() {
    String sentence =
        "They/PRP>1:nsubj signed/VBD>-1:root it/PRP>1:obj two/CD>4:nummod days/NNS/day>7:obl:npmod"
            + " before/IN>7:case the/DT>7:det invasion/NN>1:obl that/WDT>9:nsubj"
            + " began/VBD>7:acl:relcl in/IN>11:case February/NNP>9:obl 2022/CD>11:nummod";
    assertThat(told("", sentence, 1)).isEqualTo("2022-02 2022-02-01..2022-02-26 RELATIVE");
  }

  @Test
  void whatIsToldOfAPlaceTookPlaceOnTheDayOfTheArrival() {
    String sentence =
        "He/PRP>1:nsubj arrived/VBD>-1:root in/IN>3:case Rome/NNP>1:obl on/IN>5:case Monday/NNP>1:obl"
            + " ,/,>9:punct where/WRB>9:advmod he/PRP>9:nsubj met/VBD>3:acl:relcl her/PRP>9:obj";
    assertThat(told("2024-08-20", sentence, 9))
        .isEqualTo("2024-08-19 2024-08-19..2024-08-19 RESOLVED");
  }

  @Test
  void whatIsToldOfATimeTookPlaceThen() {
    String sentence =
        "He/PRP>1:nsubj left/VBD>-1:root in/IN>3:case April/NNP>1:obl ,/,>7:punct when/WRB>7:advmod"
            + " he/PRP>7:nsubj met/VBD>3:acl:relcl her/PRP>7:obj";
    assertThat(told("2024-08-20", sentence, 7))
        .isEqualTo("2024-04 2024-04-01..2024-04-30 RESOLVED");
  }

  @Test
  void timeOfAPredicateIsTheTimeOfItsVerb() {
    String sentence =
        "He/PRP>3:nsubj was/VBD>3:cop in/IN>3:case Rome/NNP>-1:root on/IN>5:case Monday/NNP>3:obl";
    assertThat(told("2024-08-20", sentence, 1))
        .isEqualTo("2024-08-19 2024-08-19..2024-08-19 RESOLVED");
  }

  @Test
  void theTimeOfAnotherNounDatesThisNounAlone() {
    String sentence =
        "Monday/NNP>2:nmod:poss 's/POS>0:case attacks/NNS>3:nsubj followed/VBD>-1:root talks/NNS>3:obj";
    assertThat(told("2024-08-20", sentence, 4)).isEqualTo("none");
  }

  @Test
  void theSecondDayOfAVisitCountsBackToItsFirst() {
    String sentence =
        "He/PRP>1:nsubj spoke/VBD>-1:root on/IN>3:case Monday/NNP>1:obl ,/,>7:punct the/DT>7:det"
            + " second/JJ>7:amod day/NN>3:appos of/IN>10:case the/DT>10:det visit/NN>7:nmod";
    assertThat(told("2024-08-20", sentence, 10))
        .isEqualTo("2024-08-18 2024-08-18..2024-08-18 RESOLVED");
    assertThat(told("2024-08-20", sentence.replace("second", "last"), 10)).isEqualTo("none");
  }

  @Test
  void theWeekendIsItsSaturday() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj at/IN>5:case the/DT>5:det weekend/NN>1:obl";
    assertThat(told("2024-08-20", sentence, 1))
        .isEqualTo("2024-08-17 2024-08-17..2024-08-18 RESOLVED");
  }

  @Test
  void whatIsScheduledLiesAhead() {
    String sentence =
        "They/PRP>1:nsubj discussed/VBD>-1:root talks/NNS>1:obj scheduled/VBN/schedule>2:acl"
            + " Thursday/NNP>3:obl:tmod";
    assertThat(told("2024-08-20", sentence, 2))
        .isEqualTo("2024-08-22 2024-08-22..2024-08-22 RESOLVED");
  }

  @Test
  void whatHadBeenScheduledLiesBehind() {
    String sentence =
        "They/PRP>2:nsubj had/VBD/have>2:aux scheduled/VBN/schedule>-1:root talks/NNS>2:obj"
            + " on/IN>5:case Thursday/NNP>2:obl";
    assertThat(told("2024-08-20", sentence, 3))
        .isEqualTo("2024-08-15 2024-08-15..2024-08-15 RESOLVED");
  }

  @Test
  void aMainVerbTaggedAsAParticipleTellsThePast() {
    String sentence =
        "Ministers/NNS>1:nsubj assembled/VBN/assemble>-1:root on/IN>3:case Thursday/NNP>1:obl";
    assertThat(told("2024-08-20", sentence, 1))
        .isEqualTo("2024-08-15 2024-08-15..2024-08-15 RESOLVED");
  }

  @Test
  void theTimeOfANounInAClauseBelowDatesNothingAbove() {
    String sentence =
        "He/PRP>1:nsubj met/VBD>-1:root her/PRP>1:obj to/TO>4:mark explain/VB>1:advcl a/DT>6:det"
            + " decision/NN>4:obj last/JJ>8:amod month/NN>6:nmod:tmod";
    assertThat(told("2024-08-20", sentence, 1)).isEqualTo("none");
  }

  @Test
  void whatIsToldBesideAnotherClauseHasNoDayBehindIt() {
    String sentence =
        "They/PRP>1:nsubj left/VBD>-1:root on/IN>3:case Monday/NNP>1:obl and/CC>6:cc Huber/NNP>6:nsubj"
            + " met/VBD>1:conj her/PRP>6:obj";
    assertThat(told("2024-08-20", sentence, 6)).isEqualTo("none");
    assertThat(told("2024-08-20", sentence, 1))
        .isEqualTo("2024-08-19 2024-08-19..2024-08-19 RESOLVED");
  }

  @Test
  void whatSomebodyWasExpelledFromTookPlaceAtAnotherTime() {
    String sentence =
        "He/PRP>2:nsubj:pass was/VBD>2:aux:pass expelled/VBN>-1:root from/IN>4:case talks/NNS>2:obl"
            + " on/IN>6:case Monday/NNP>2:obl";
    assertThat(told("2024-08-20", sentence, 4)).isEqualTo("none");
  }

  private static Optional<EventTime> time(String published, String sentence, int trigger) {
    return EventTimes.of(Written.article(published, sentence)).of(0, trigger);
  }

  private static String told(String published, String sentence, int trigger) {
    return time(published, sentence, trigger)
        .map(
            time ->
                time.date().map(PartialDate::iso).orElse("-")
                    + " "
                    + time.earliest()
                    + ".."
                    + time.latest()
                    + " "
                    + time.basis())
        .orElse("none");
  }
}
