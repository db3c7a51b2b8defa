package org.newsgraph.store.consolidation.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
  private static final String ARTICLE = "https://w3id.org/newsgraph/article/4f0c";
  private static final String ADA = "https://w3id.org/newsgraph/entity/person/ada-king";
  private static final String LOVELACE = "https://w3id.org/newsgraph/entity/Ada_Lovelace";

  @Test
  void readsLinesLikeSentencesWithCommentsAndHeader() {
    assertThat(
            entries(
                "subject,correction,object,note\n# mine\n\n"
                    + ADA
                    + ",same as,"
                    + LOVELACE
                    + ",\"her name, by marriage\"\n"))
        .containsExactly(said(ADA, "same as", LOVELACE, "her name, by marriage"));
  }

  @Test
  void commasInsideTheIrisOfReportsAndClaimsNeedNoQuotes() {
    String report = ARTICLE + "#report=120,123,Meeting";
    String claim = ARTICLE + "#claim=5,9,headOfState,0a1b2c3d";
    assertThat(
            entries(
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
                said(report, "reject", "", ""),
                said(claim, "reject", "", "wrong"),
                said(report, "same as", report, "")));
  }

  @Test
  void ofWithdrawingAndRestoringTheLastWordCounts() {
    Corrections back = Corrections.parse(ARTICLE + ",withdraw\n" + ARTICLE + ",restore\n");
    assertThat(back.withdraws(ARTICLE)).isFalse();
    assertThat(back.restored()).containsExactly(ARTICLE);
    Corrections out = Corrections.parse(ARTICLE + ",restore\n" + ARTICLE + ",withdraw\n");
    assertThat(out.withdrawn()).containsExactly(ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\t', ';', ','})
  void tabulatorsAndSemicolonsDoAsWell(char between) {
    String text = said(ADA, "type", "Person", "my note; with, every\tone").line(between) + "\n";
    assertThat(entries("# mine\n" + text))
        .containsExactly(said(ADA, "type", "Person", "my note; with, every\tone"));
  }

  @Test
  void whatIsAddedTakesTheFormOfTheRest() {
    CorrectionText text = CorrectionText.of("# mine\n" + ADA + "\ttype\tPerson\r\n");
    assertThat(text.with(List.of(said(ADA, "type", "Place", "why, then"))).text())
        .isEqualTo("# mine\n" + ADA + "\ttype\tPerson\n" + ADA + "\ttype\tPlace\twhy, then\n");
  }

  @Test
  void aFileThatGrewCommasBehindTabulatorsIsReadAllTheSame() {
    assertThat(entries(ADA + "\ttype\tPerson\n" + ADA + ",type,Place,why\n"))
        .containsExactly(said(ADA, "type", "Person", ""), said(ADA, "type", "Place", "why"));
  }

  @Test
  void aNoteMayHaveBreaksAndTabulators() {
    String note = "\"one\ttab,\nand \"\"two\"\" lines\"";
    CorrectionText text =
        CorrectionText.of(ADA + ",type,Person," + note + "\n# end\n" + ADA + ",type,Place\n");
    assertThat(text.entries())
        .containsExactly(
            said(ADA, "type", "Person", "one\ttab,\nand \"two\" lines"),
            said(ADA, "type", "Place", ""));
    assertThat(text.without(e -> e.object().equals("Person")).text())
        .isEqualTo("# end\n" + ADA + ",type,Place\n");
  }

  @Test
  void whatIsNotUnderstoodStaysInTheFileAndTheRestHolds() {
    String strange =
        ADA
            + ",type,\"Person\n"
            + ADA
            + ",typo,Person\n,type,Person\n"
            + ADA
            + "\nAda Byron,type,Person\n"
            + ADA
            + ",type,Flower\n"
            + ADA
            + ",same as,Ada Lovelace\n"
            + ARTICLE
            + "#report=1,2,Meeting,day,2024-13-45\n"
            + ARTICLE
            + "#report=1,2,Meeting,class,Flower\n";
    CorrectionText text = CorrectionText.of(strange + ADA + ",type,Place\n,,,\n\n");
    assertThat(text.entries()).containsExactly(said(ADA, "type", "Place", ""));
    assertThat(text.problems()).hasSize(9).element(0).asString().startsWith("line 1: ");
    CorrectionText grown = text.with(List.of(said(ADA, "type", "Event", "\"so\", they say")));
    assertThat(grown.text()).startsWith(strange);
    assertThat(grown.entries()).hasSize(2);
  }

  @Test
  void whatCouldNotBeReadBackIsNotAdded() {
    CorrectionText text = CorrectionText.of("");
    List<CorrectionEntry> torn = List.of(said(ADA, "type", "Person", " a blank before"));
    assertThatThrownBy(() -> text.with(torn)).hasMessageContaining("could not be read back");
  }

  private static List<CorrectionEntry> entries(String text) {
    return CorrectionText.of(text).entries();
  }

  private static CorrectionEntry said(
      String subject, String correction, String object, String note) {
    return new CorrectionEntry(subject, correction, object, note, "", "");
  }

  @Test
  void namesTheLineThatIsNotUnderstood() {
    assertThatThrownBy(() -> Corrections.parse(ADA + ",type,Person\n" + ADA + ",is,Person\n"))
        .hasMessageStartingWith("corrections, line 2: \"is\" is no correction");
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
