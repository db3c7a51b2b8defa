package org.newsgraph.extractor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {

  /** What a pattern binds from the first word on; "-" where it does not hold. */
  private static String bound(String pattern, String sentence) {
    Words words = Words.of(sentence);
    return new RuleMatcher<>(words, Trace.NONE)
        .match(RulePattern.parse(pattern, Words.VOCABULARY), 0)
        .map(match -> bound(match, words))
        .orElse("-");
  }

  private static String bound(Match<Integer> match, Words words) {
    List<String> bound = new ArrayList<>();
    match
        .bound()
        .forEach(
            one ->
                bound.add(
                    one.name()
                        + "="
                        + String.join("_", words.words().subList(one.node(), one.behind()))));
    return String.join(" ", bound) + "." + match.behind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "the|a minister; the minister; .2",
        "the|a minister; his minister; -",
        "the? minister; minister; .1",
        "who:person , the? office:@office; Huber , minister; who=Huber office=minister.3",
        "FIGURE year; 20 years; FIGURE=20.2",
        "FIGURE =year; 20 years; -",
        "from:FIGURE -|to until:FIGURE; 20 to 30; from=20 until=30.3",
        "FEAST , FIGURE; new year , 2001; FEAST=new_year FIGURE=2001.4",
        "a * last:FIGURE; a 20; -",
        "a !FIGURE* last:FIGURE; a very long 20; last=20.4",
        "a !FIGURE* last:FIGURE; a 1 2; last=1.2",
        "@office&!minister; minister; -",
        "@office&!minister; mayor; .1",
        "Who:person \\( :person \\); Huber ( SPD ); Who=Huber.4",
        "a? a? a b; a a b; .3"
      })
  void wordsInARow(String pattern, String sentence, String expected) {
    assertEquals(expected.strip(), bound(pattern, sentence).strip());
  }

  private static final Deed MET =
      Deed.of("meet").with("agent", Deed.of("Huber"), Deed.of("Moser")).with("in", Deed.of("Rome"));

  private static List<String> told(String pattern, String unless, Deed deed) {
    Guard guard = Guard.parse("", unless, Deed.VOCABULARY);
    Rule<String> rule =
        new Rule<>(
            "meeting/meet", "t:1", RulePattern.parse(pattern, Deed.VOCABULARY), guard, "Meeting");
    List<String> notes = new ArrayList<>();
    new RuleMatcher<>(Deed.NODES, note -> notes.add(note.verdict() + " " + note.why()))
        .match(rule, deed);
    return notes;
  }

  @Test
  void edgesBindWhoeverIsThere() {
    assertEquals(
        List.of("HOLDS actor=Huber actor=Moser place=Rome"),
        told("meet agent=actor:party! patient=actor:party in|at=place:party", "", MET));
  }

  @Test
  void anEdgeThatMustBeThereIsNamedWhenItIsNot() {
    assertEquals(List.of("LACKS patient=actor:party!"), told("meet patient=actor:party!", "", MET));
    assertEquals(List.of("HOLDS "), told("meet agent=:party{2}", "", MET));
    assertEquals(List.of("LACKS agent=:party{3}"), told("meet agent=:party{3}", "", MET));
    assertEquals(List.of("LACKS !in=*"), told("meet !in=*", "", MET));
  }

  @Test
  void aConditionThatTurnsARuleDownIsNamed() {
    Deed deadline = MET.with("patient", Deed.of("deadline"));
    String pattern = "meet agent=actor:party!";
    assertEquals(
        List.of("REFUSED unless patient=@demand"),
        told(pattern, "with=* patient=@demand", deadline));
    assertEquals(
        List.of("HOLDS actor=Huber actor=Moser"),
        told(pattern, "patient=@demand+with=* PLURAL", deadline));
    assertEquals(
        List.of("REFUSED unless patient=@demand+!with=*"),
        told(pattern, "patient=@demand+!with=*", deadline));
  }

  @Test
  void oneOfTheConditionsThatAreAskedForMustHold() {
    Guard guard = Guard.parse("with=* in=Rome", "", Deed.VOCABULARY);
    RuleMatcher<Deed> matcher = new RuleMatcher<>(Deed.NODES, Trace.NONE);
    assertEquals(Optional.empty(), matcher.refusal(guard, MET, MET));
    assertEquals(
        Optional.of("only if with=* in=Rome"),
        matcher.refusal(guard, Deed.of("meet"), Deed.of("meet")));
  }

  @Test
  void nodesOfNodes() {
    Deed talks = Deed.of("hold").with("patient", Deed.of("talks").with("with", Deed.of("Moser")));
    assertEquals(
        List.of("HOLDS actor=Moser"),
        told("hold patient=PLURAL&talks(with=actor:party!)!", "", talks).stream()
            .map(note -> note.replace("PLURAL=talks ", ""))
            .toList());
  }

  @Test
  void conditionsLookBesideAMatch() {
    Guard guard = Guard.parse("", "before=the after=:person", Words.VOCABULARY);
    RuleMatcher<Integer> matcher = new RuleMatcher<>(Words.of("the minister Huber"), Trace.NONE);
    assertEquals(Optional.of("unless before=the"), matcher.refusal(guard, 1, 2));
    assertEquals(Optional.of("unless after=:person"), matcher.refusal(guard, 0, 2));
    assertEquals(Optional.empty(), matcher.refusal(guard, 2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "meet agnet=actor:party; no relation is called 'agnet'",
        "meet agent=actor:parti; no kind of entity is called 'parti'",
        "meet agent=@demnad; no feature is called 'demnad'",
        "PLURALS; no class is called 'PLURALS'",
        "agent=:party; an edge needs a node in front",
        "meet(agent=:party; a bracket is not closed",
        "a| b; a word is missing"
      })
  void whatIsUnknownIsSaid(String pattern, String message) {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> RulePattern.parse(pattern, Deed.VOCABULARY));
    assertTrue(error.getMessage().startsWith(message), error.getMessage());
  }

  @Test
  void openingsAreWhatAMatchMayBeginWith() {
    List<String> values =
        RulePattern.parse("the? FIGURE|some year", Words.VOCABULARY).openings().stream()
            .map(Atom::value)
            .toList();
    assertEquals(List.of("the", "FIGURE", "some"), values);
  }
}
