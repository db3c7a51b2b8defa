package org.newsgraph.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractor.Written;
import org.newsgraph.extractor.grammar.tree.Word;

/** One way of saying it after the other: who does it is the same. */
class PredicateGraphTest {

  /** The words in a relation to the first of a sentence that has this form, with the steps. */
  private static String edges(String sentence, String predicate, String relation) {
    PredicateGraph graph = PredicateGraph.of(Written.sentence(sentence));
    Word head = graph.words().stream().filter(word -> word.is(predicate)).findFirst().orElseThrow();
    return graph.edges(head, Relation.named(relation)).stream()
        .map(PredicateGraphTest::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(Edge edge) {
    List<Step> steps = edge.steps();
    return edge.to() + (steps.isEmpty() ? "" : " " + steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Merkel/NNP>1:nsubj met/VBD>-1:root Macron/NNP>1:obj; met; agent; Merkel",
        "Merkel/NNP>1:nsubj met/VBD>-1:root Macron/NNP>1:obj; met; patient; Macron",
        "Macron/NNP>2:nsubj:pass was/VBD>2:aux:pass met/VBN>-1:root by/IN>4:case Merkel/NNP>2:obl;"
            + " met; agent; Merkel [VOICE]",
        "Macron/NNP>2:nsubj:pass was/VBD>2:aux:pass met/VBN>-1:root by/IN>4:case Merkel/NNP>2:obl;"
            + " met; patient; Macron [VOICE]",
        "Merkel/NNP>3:nsubj and/CC>2:cc Macron/NNP>0:conj met/VBD>-1:root; met; agent;"
            + " Merkel, Macron [COORDINATION]",
        "Merkel/NNP>1:nsubj arrived/VBD>-1:root and/CC>3:cc met/VBD>1:conj Macron/NNP>3:obj; met;"
            + " agent; Merkel [SHARED]",
        "Merkel/NNP>4:nsubj ,/,>0:punct who/WP>3:nsubj met/VBD>0:acl:relcl left/VBD>-1:root; met;"
            + " agent; Merkel [RELATIVE]",
        "the/DT>1:det man/NN>-1:root Merkel/NNP>3:nsubj met/VBD>1:acl:relcl; met; patient;"
            + " man [RELATIVE]",
        "Merkel/NNP>1:nsubj asked/VBD>-1:root Macron/NNP>1:obj to/TO>4:mark meet/VB>1:xcomp Xi/NNP>4:obj;"
            + " meet; agent; Macron [CONTROL]",
        "Merkel/NNP>1:nsubj promised/VBD/promise>-1:root Macron/NNP>1:obj to/TO>4:mark"
            + " meet/VB>1:xcomp; meet; agent; Merkel [CONTROL]",
        "Merkel/NNP>1:nsubj visits/VBZ/visit>-1:root Peru/NNP>1:obj to/TO>4:mark meet/VB>1:xcomp;"
            + " meet; agent; Merkel [CONTROL]",
        "Merkel/NNP>1:nsubj sent/VBD/send>-1:root Xi/NNP>1:obj to/TO>4:mark meet/VB>1:advcl; meet;"
            + " agent; Xi [CONTROL]",
        "Merkel/NNP>1:nsubj left/VBD/leave>-1:root Peru/NNP>1:obj to/TO>4:mark meet/VB>1:advcl;"
            + " meet; agent; Merkel [SHARED]",
        "Merkel/NNP>2:nmod:poss 's/POS>0:case plan/NN>-1:root to/TO>4:mark meet/VB>2:acl; meet;"
            + " agent; Merkel [OWNER]",
        "Merkel/NNP>4:nsubj was/VBD>4:cop among/IN>4:case the/DT>4:det leaders/NNS>-1:root"
            + " who/WP>6:nsubj met/VBD>4:acl:relcl; met; agent; Merkel [PREDICATE, RELATIVE]"
      })
  void whoDoesIt(String sentence, String predicate, String relation, String expected) {
    assertThat(edges(sentence, predicate, relation)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Merkel/NNP>1:nsubj held/VBD/hold>-1:root talks/NNS>1:obj; talks; agent; Merkel [SUPPORT]",
        "Merkel/NNP>1:nsubj left/VBD/leave>-1:root for/IN>3:case talks/NNS>1:obl; talks; agent;"
            + " Merkel [SUPPORT]",
        "Merkel/NNP>1:nsubj left/VBD/leave>-1:root the/DT>3:det talks/NNS>1:obj; talks; agent; ''",
        "Merkel/NNP>2:nmod:poss 's/POS>0:case visit/NN>3:nsubj ended/VBD>-1:root; visit; owner;"
            + " Merkel",
        "Merkel/NNP>1:nsubj spoke/VBD/speak>-1:root after/IN>3:case talks/NNS>1:obl"
            + " with/IN>5:case Xi/NNP>3:nmod; talks; attendant; Merkel [SUPPORT]",
        "At/IN>1:case talks/NNS>4:obl Merkel/NNP>4:nsubj:pass was/VBD>4:aux:pass asked/VBN/ask>-1:root;"
            + " talks; attendant; Merkel [VOICE, SUPPORT]",
        "At/IN>1:case talks/NNS>4:obl Merkel/NNP>4:nsubj:pass was/VBD>4:aux:pass killed/VBN/kill>-1:root;"
            + " talks; attendant; ''",
        "Merkel/NNP>1:nsubj spoke/VBD/speak>-1:root after/IN>3:case talks/NNS>1:obl; talks;"
            + " attendant; ''",
        "Merkel/NNP>1:nsubj held/VBD/hold>-1:root talks/NNS>1:obj in/IN>4:case Rome/NNP>1:obl;"
            + " talks; in; Rome [CARRIER]"
      })
  void whoDoesWhatANounNames(String sentence, String noun, String relation, String expected) {
    assertThat(edges(sentence, noun, relation)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Merkel/NNP>1:nsubj signed/VBD>-1:root a/DT>3:det treaty/NN>1:obj with/IN>5:case Xi/NNP>3:nmod;"
            + " signed; with; Xi [OBJECT]",
        "Merkel/NNP>1:nsubj sat_down/VBD/sit_down>-1:root for/IN>3:case talks/NNS>1:obl with/IN>5:case Xi/NNP>3:nmod;"
            + " sat_down; with; Xi [AIM]",
        "Merkel/NNP>1:nsubj signed/VBD/sign>-1:root deals/NNS>1:obj to/TO>4:mark boost/VB>1:advcl trade/NN>4:obj"
            + " with/IN>7:case Xi/NNP>5:nmod; signed; with; Xi [AIM]",
        "Merkel/NNP>1:nsubj met/VBD>-1:root Xi/NNP>1:obj in/IN>4:case Rome/NNP>2:nmod; met; in;"
            + " Rome [ASTRAY]",
        "Merkel/NNP>1:nsubj met/VBD>-1:root Xi/NNP>1:obj ahead/RB>5:case of/IN>3:fixed"
            + " talks/NNS>1:obl; met; ahead_of; talks"
      })
  void whatStandsBehindAPreposition(
      String sentence, String predicate, String relation, String expected) {
    assertThat(edges(sentence, predicate, relation)).isEqualTo(expected);
  }

  @Test
  void whoGoesAlong() {
    assertThat(
            edges(
                "Merkel/NNP>4:nsubj ,/,>0:punct flanked/VBN/flank>0:acl by/IN>5:case left/VBD>-1:root"
                    + " Xi/NNP>2:obl",
                "left",
                "escort"))
        .isEqualTo("Xi [COMPANY]");
  }

  @Test
  void whoseWordItIs() {
    assertThat(
            edges(
                "Xi/NNP>1:nsubj said/VBD/say>-1:root they/PRP>3:nsubj met/VBD>1:ccomp",
                "met",
                "source"))
        .isEqualTo("Xi");
  }

  @Test
  void aSentenceWithoutATreeHasNoEdges() {
    assertThat(edges("Merkel/NNP met/VBD Macron/NNP", "met", "agent")).isEmpty();
  }
}
