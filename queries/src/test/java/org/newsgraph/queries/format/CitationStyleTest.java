package org.newsgraph.queries.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.queries.evidence.Source;

/** One article in the usual styles. */
class CitationStyleTest {
  private static final Source KNOWN =
      new Source(
          "https://w3id.org/newsgraph/article/a1b2c3d4e5f6",
          "Who pays for the bridge?",
          "Jane Ann Roe",
          "The Courier",
          "2023-09-06",
          "https://courier.example/1");

  @Test
  void anArticleWithItsAuthor() {
    assertThat(CitationStyle.APA.of(KNOWN))
        .isEqualTo(
            "Roe, J. A. (2023, September 6). Who pays for the bridge? The Courier."
                + " https://courier.example/1");
    assertThat(CitationStyle.CHICAGO.of(KNOWN))
        .isEqualTo(
            "Roe, Jane Ann. “Who pays for the bridge?” The Courier, September 6, 2023."
                + " https://courier.example/1");
    assertThat(CitationStyle.MLA.of(KNOWN))
        .isEqualTo(
            "Roe, Jane Ann. “Who pays for the bridge?” The Courier, 6 Sept. 2023,"
                + " https://courier.example/1");
    assertThat(CitationStyle.HARVARD.of(KNOWN))
        .isEqualTo(
            "Roe, J. A. (2023) ‘Who pays for the bridge?’, The Courier, 6 September. Available at:"
                + " https://courier.example/1");
  }

  @Test
  void anArticleOfWhichLittleIsKnown() {
    Source headed = new Source("urn:a", "Gas deal signed", "", "Kan", "", "archive/12");
    assertThat(CitationStyle.APA.of(headed)).isEqualTo("Gas deal signed. (n.d.). Kan.");
    assertThat(CitationStyle.CHICAGO.of(headed)).isEqualTo("“Gas deal signed.” Kan.");
    assertThat(CitationStyle.MLA.of(headed)).isEqualTo("“Gas deal signed.” Kan.");
    assertThat(CitationStyle.HARVARD.of(headed)).isEqualTo("‘Gas deal signed’ (no date), Kan.");
    Source bare = new Source("urn:a", "", "", "", "", "archive/12");
    assertThat(CitationStyle.APA.of(bare)).isEqualTo("archive/12. (n.d.).");
  }

  @Test
  void severalAuthorsAndMonthsStayAsTheyAre() {
    Source several =
        new Source("urn:a", "Ann met Bob", "Ada Quill and Jo Low", "Kan", "2023-05-01", "");
    assertThat(CitationStyle.MLA.of(several))
        .isEqualTo("Ada Quill and Jo Low. “Ann met Bob.” Kan, 1 May 2023.");
  }

  @Test
  void programsReadTheArticleWithItsSentences() {
    assertThat(CitationStyle.BIBTEX.write(KNOWN, List.of("They met on the bridge.")))
        .isEqualTo(
            """
            @article{TheCourier2023a1b2c3d4,
              author = {{Jane Ann Roe}},
              title = {{Who pays for the bridge?}},
              journal = {The Courier},
              year = {2023},
              month = {9},
              day = {6},
              url = {https://courier.example/1},
              annote = {“They met on the bridge.”}
            }""");
    assertThat(CitationStyle.RIS.write(KNOWN, List.of("They met on the bridge.")))
        .isEqualTo(
            """
            TY  - NEWS
            AU  - Roe, Jane Ann
            TI  - Who pays for the bridge?
            T2  - The Courier
            PY  - 2023
            DA  - 2023/09/06/
            UR  - https://courier.example/1
            N1  - “They met on the bridge.”
            ER  -\s""");
  }

  @Test
  void whatAnArticleSaysIsNoCommand() {
    Source hostile =
        new Source(
            "urn:a",
            "100 % \\input{x} of $1_000 & #2\nER  - ",
            "",
            "K}an",
            "2023-05-01",
            "javascript:alert(1)");
    assertThat(CitationStyle.BIBTEX.of(hostile))
        .contains("title = {{100 \\% inputx of \\$1\\_000 \\& \\#2 ER -}}", "journal = {Kan}")
        .doesNotContain("javascript");
    assertThat(CitationStyle.RIS.of(hostile).lines()).hasSize(6);
  }
}
