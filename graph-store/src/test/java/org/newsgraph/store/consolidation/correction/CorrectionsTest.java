package org.newsgraph.store.consolidation.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.consolidation.correction.Correction.Verb;

class CorrectionsTest {
  private static final String ARTICLE = "https://w3id.org/newsgraph/article/4f0c";
  private static final String ADA = "https://w3id.org/newsgraph/entity/person/ada-king";
  private static final String LOVELACE = "https://w3id.org/newsgraph/entity/Ada_Lovelace";

  @Test
  void readsLinesLikeSentencesWithCommentsAndHeader() {
    assertThat(
            CorrectionLines.of(
                "subject,correction,object,note\n# mine\n\n"
                    + ADA
                    + ",same as,"
                    + LOVELACE
                    + ",\"her name, by marriage\"\n"))
        .containsExactly(new Correction(ADA, Verb.SAME_AS, LOVELACE));
  }

  @Test
  void commasInsideTheIrisOfReportsAndClaimsNeedNoQuotes() {
    String report = ARTICLE + "#report=120,123,Meeting";
    String claim = ARTICLE + "#claim=5,9,headOfState,0a1b2c3d";
    assertThat(
            CorrectionLines.of(
                report
                    + ",reject,\n"
                    + claim
                    + ",reject,,wrong\n\""
                    + report
                    + "\",same as,\""
                    + report
                    + "\""))
        .isEqualTo(
            List.of(
                new Correction(report, Verb.REJECT, ""),
                new Correction(claim, Verb.REJECT, ""),
                new Correction(report, Verb.SAME_AS, report)));
  }

  @Test
  void ofWithdrawingAndRestoringTheLastWordCounts() {
    Corrections back = Corrections.parse(ARTICLE + ",withdraw\n" + ARTICLE + ",restore\n");
    assertThat(back.withdraws(ARTICLE)).isFalse();
    assertThat(back.restored()).containsExactly(ARTICLE);
    Corrections out = Corrections.parse(ARTICLE + ",restore\n" + ARTICLE + ",withdraw\n");
    assertThat(out.withdrawn()).containsExactly(ARTICLE);
  }

  @Test
  void tabulatorsDoAsWell() {
    assertThat(CorrectionLines.of(ADA + "\ttype\tPerson\n"))
        .containsExactly(new Correction(ADA, Verb.TYPE, "Person"));
  }

  @Test
  void linesOfAnyKindBecomeCsv() {
    assertThat(Corrections.csv("# mine\n" + ADA + "\ttype\tPerson\tmy note, with a comma\n"))
        .containsExactly(ADA + ",type,Person,\"my note, with a comma\"");
  }

  @Test
  void namesTheLineThatIsNotUnderstood() {
    assertThatThrownBy(() -> Corrections.parse(ADA + ",type,Person\n" + ADA + ",is,Person\n"))
        .hasMessageStartingWith("corrections, entry 2: \"is\" is no correction");
  }

  @Test
  void aChainOfJoinsEndsAtItsLastAndACircleDoesNotHang() {
    Corrections corrections =
        Corrections.parse("urn:a,same as,urn:b\nurn:b,same as,urn:c\nurn:c,same as,urn:a\n");
    assertThat(corrections.entity(ARTICLE, "urn:a")).isEqualTo("urn:c");
    assertThat(corrections.entity(ARTICLE, "urn:c")).isEqualTo("urn:c");
  }

  @Test
  void aNameInOneArticleCanMeanSomebodyElse() {
    Corrections corrections = Corrections.parse(ARTICLE + ",not the same as," + LOVELACE);
    assertThat(corrections.entity(ARTICLE, LOVELACE)).startsWith(ARTICLE + "#entity-");
    assertThat(corrections.entity("https://w3id.org/newsgraph/article/other", LOVELACE))
        .isEqualTo(LOVELACE);
  }

  @Test
  void aLinkMakesTheEntityTheOneOfThatTitle() {
    Corrections corrections =
        Corrections.parse(ADA + ",link,https://en.wikipedia.org/wiki/Ada_Lovelace");
    assertThat(corrections.entity(ARTICLE, ADA)).isEqualTo(LOVELACE);
    assertThat(corrections.link(ADA)).contains("https://en.wikipedia.org/wiki/Ada_Lovelace");
  }

  @Test
  void saysWhatDoesNotFitAReport() {
    String report = ARTICLE + "#report=120,123,Meeting";
    assertThatThrownBy(() -> Corrections.parse(report + ",day,yesterday"))
        .hasMessageContaining("\"yesterday\" is no day");
    assertThatThrownBy(() -> Corrections.parse(report + ",status,happening"))
        .hasMessageContaining("\"happening\" is no status");
    assertThatThrownBy(() -> Corrections.parse(ADA + ",day,2024-08-18"))
        .hasMessageContaining("is said of a report");
  }
}
