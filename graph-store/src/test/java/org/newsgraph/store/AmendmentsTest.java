package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.folder.Room;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.vocabulary.Ng;

/** People put something right while another process, such as the server, owns the store. */
class AmendmentsTest {
  private static final String ADA = Told.entity("Ada_Byron");

  @TempDir Path folder;

  private NewsStore owner;

  private static ArticleGraph meeting(String name) {
    return Told.article(name)
        .published("2024-08-20")
        .text(name)
        .report(Ng.MEETING)
        .who("Ada_Byron", "Emmy_Noether")
        .on("2024-08-18")
        .end()
        .graph();
  }

  @BeforeEach
  void open() {
    owner = NewsStore.openOrCreate(folder.resolve("store"));
    owner.load(List.of(meeting("one"), meeting("two")));
  }

  @AfterEach
  void close() {
    assertThat(owner.check()).isEmpty();
    owner.close();
  }

  private Intake visitor() {
    Intake intake = Intakes.intoExisting(owner.directory());
    assertThat(intake.store()).isEmpty();
    return intake;
  }

  private String export() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    owner.export(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String corrections() throws IOException {
    return Files.readString(owner.directory().resolve("corrections.csv"));
  }

  /** A line of the knowledge layer. */
  private static String type(String word) {
    return "<"
        + ADA
        + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/"
        + word
        + "> .";
  }

  @Test
  void correctionsOfAVisitorAreTakenInAndRemembered() throws IOException {
    try (Intake visitor = visitor()) {
      visitor.correct(ADA + ",type,Organization");
    }
    assertThat(export()).doesNotContain(type("Organization"));
    owner.takeIn();
    assertThat(export()).contains(type("Organization"));
    assertThat(corrections()).contains(ADA + ",type,Organization");
  }

  @Test
  void aVisitorLearnsAtOnceWhatIsNotUnderstood() {
    try (Intake visitor = visitor()) {
      assertThatThrownBy(() -> visitor.correct(ADA + ",typo,Person"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("line 1");
    }
    assertThat(owner.directory().resolve("incoming")).isEmptyDirectory();
  }

  @Test
  void aVisitorWithdrawsAndRestoresByIdentifier() throws IOException {
    ArticleGraph two = meeting("two");
    try (Intake visitor = visitor()) {
      String iri = visitor.article("two").orElseThrow();
      assertThat(iri).isEqualTo(two.iri());
      visitor.withdraw(iri);
      assertThat(visitor.withdrawn(iri)).isTrue();
      assertThat(visitor.holds(Version.of(two))).isFalse();
    }
    owner.takeIn();
    assertThat(export()).doesNotContain(two.iri());
    try (Intake visitor = visitor()) {
      visitor.restore(two.iri());
      visitor.put(List.of(two));
    }
    owner.takeIn();
    assertThat(export()).contains(two.iri());
    assertThat(corrections()).doesNotContain("withdraw").doesNotContain("restore");
  }

  @Test
  void restoringUnderstandsTheNamesUnderWhichItWasWithdrawn() throws IOException {
    ArticleGraph two = meeting("two");
    try (Intake visitor = visitor()) {
      visitor.withdraw(visitor.article("two").orElseThrow());
      assertThat(visitor.withdrawnAs("two")).contains(two.iri());
    }
    owner.takeIn();
    assertThat(owner.article("two")).isEmpty();
    assertThat(owner.withdrawnAs("two")).contains(two.iri());
    assertThat(owner.withdrawnAs("one")).isEmpty();
    try (Intake visitor = visitor()) {
      visitor.restore(visitor.withdrawnAs("two").orElseThrow());
      assertThat(visitor.withdrawnAs("two")).isEmpty();
    }
    owner.takeIn();
    assertThat(corrections()).doesNotContain("withdraw");
  }

  @Test
  void whatIsWithdrawnAndRestoredWhileItWaitsIsNotForgotten() {
    ArticleGraph two = meeting("two");
    try (Intake visitor = visitor()) {
      visitor.withdraw(two.iri());
      visitor.restore(two.iri());
    }
    try (Intake later = visitor()) {
      assertThat(later.holds(Version.of(two))).isFalse();
      later.put(List.of(two));
    }
    owner.takeIn();
    assertThat(export()).contains(two.iri());
  }

  @Test
  void theLastWordOnAnArticleCounts() {
    String iri = meeting("two").iri();
    owner.correct(iri + ",withdraw,");
    owner.correct(iri + ",restore,");
    owner.correct(iri + ",withdraw,");
    assertThat(owner.withdrawn(iri)).isTrue();
    assertThat(export()).doesNotContain(iri);
  }

  @Test
  void whatPeopleWriteIntoTheFileIsFollowed() throws IOException {
    Path file = owner.directory().resolve("corrections.csv");
    Files.writeString(file, "# by hand\n" + ADA + ",type,Organization\n");
    owner.takeIn();
    assertThat(export()).contains(type("Organization"));
    owner.correct(meeting("two").iri() + ",withdraw,");
    assertThat(corrections()).startsWith("# by hand\n");
    assertThat(export()).contains(type("Organization"));
  }

  @Test
  void aSlipInTheFileLeavesTheStoreAsItIs() throws IOException {
    String before = export();
    Path file = owner.directory().resolve("corrections.csv");
    Files.writeString(file, ADA + ",typo,Organization\n");
    owner.takeIn();
    assertThat(export()).isEqualTo(before);
    Files.writeString(file, ADA + ",type,Organization\n# mended\n");
    owner.takeIn();
    assertThat(export()).contains(type("Organization"));
  }

  @Test
  void aFullDiskIsNoticedBeforeAnythingIsWritten() {
    assertThatThrownBy(() -> Room.isThereFor(Long.MAX_VALUE / 1_000, folder))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.problem()).isEqualTo(StoreException.Problem.FULL));
  }

  @Test
  void whatIsTakenBackIsAsIfNobodyHadSaidIt() throws IOException {
    String before = export();
    owner.correct(ADA + ",type,Organization,\"a society, of the name\",Ann,2026-11-28T09:00:00Z");
    assertThat(export()).contains(type("Organization"));

    CorrectionEntry noted = owner.corrections().get(0);
    assertThat(noted)
        .isEqualTo(
            new CorrectionEntry(
                ADA,
                "type",
                "Organization",
                "a society, of the name",
                "Ann",
                "2026-11-28T09:00:00Z"));
    owner.uncorrect(List.of(new CorrectionEntry(ADA, "type", "Organization", "", "", "")));

    assertThat(export()).isEqualTo(before);
    assertThat(owner.corrections()).isEmpty();
    assertThatThrownBy(() -> owner.uncorrect(List.of(noted)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such correction");
  }

  @Test
  void whatIsSaidAgainIsTheLastWord() {
    owner.correct(ADA + ",type,Organization\n");
    owner.correct(ADA + ",type,Place\n");
    owner.correct(ADA + ",type,Organization,again\n");
    owner.correct(ADA + ",type,Organization,and again\n");
    assertThat(owner.corrections())
        .extracting(CorrectionEntry::object, CorrectionEntry::note)
        .containsExactly(tuple("Place", ""), tuple("Organization", "again"));
    assertThat(export()).contains(type("Organization"));
  }

  @Test
  void commentsOfPeopleOutliveWhatIsTakenBack() throws IOException {
    Files.writeString(
        owner.directory().resolve("corrections.csv"),
        "subject,correction,object\n# mine\n" + ADA + ",type,Organization\n");
    owner.takeIn();
    owner.uncorrect(owner.corrections());
    assertThat(corrections()).isEqualTo("subject,correction,object\n# mine\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";", ","})
  void aFileOfAnyFormTakesMoreAndOpensAgain(String between) throws IOException {
    Path file = owner.directory().resolve("corrections.csv");
    Files.writeString(
        file,
        String.join(between, "subject", "correction", "object", "note")
            + "\n"
            + String.join(between, ADA, "type", "Organization", "\"a note\nof\ttwo, lines\"")
            + "\n");
    owner.takeIn();
    owner.correct(Told.entity("Emmy_Noether") + ",type,Place,\"why, then\"");
    assertThat(owner.corrections()).hasSize(2);
    owner.close();
    owner = NewsStore.open(owner.directory());
    assertThat(owner.corrections()).extracting(e -> e.note()).contains("why, then");
    assertThat(owner.correctionProblems()).isEmpty();
    assertThat(export()).contains(type("Organization"));
  }

  @Test
  void aLineThatIsNotUnderstoodDoesNotCloseTheStore() throws IOException {
    Path file = owner.directory().resolve("corrections.csv");
    String strange = ADA + ",typo,Person\n" + ADA + ",type,Organization\n\"" + ADA + ",open\n";
    owner.close();
    Files.writeString(file, strange);
    owner = NewsStore.open(folder.resolve("store"));
    assertThat(export()).contains(type("Organization"));
    assertThat(owner.correctionProblems())
        .hasSize(2)
        .element(0)
        .asString()
        .startsWith("line 1: \"typo\" is no correction");
    owner.correct(Told.entity("Emmy_Noether") + ",type,Place");
    assertThat(corrections()).startsWith(strange);
    try (Intake visitor = visitor()) {
      visitor.correct(ADA + ",type,Person");
    }
    owner.takeIn();
    assertThat(owner.corrections()).hasSize(3);
  }

  @Test
  void severalLinesAreTakenBackTogetherOrNotAtAll() throws IOException {
    owner.correct(ADA + ",type,Organization");
    String before = corrections();
    CorrectionEntry there = owner.corrections().get(0);
    CorrectionEntry missing = new CorrectionEntry(ADA, "type", "Place", "", "", "");
    assertThatThrownBy(() -> owner.uncorrect(List.of(there, missing)))
        .hasMessageStartingWith("There is no such correction: " + ADA + ",type,Place");
    assertThat(corrections()).isEqualTo(before);
    assertThat(export()).contains(type("Organization"));
  }

  @Test
  void aFileInTheCodeOfASpreadsheetIsRead() throws IOException {
    Path file = owner.directory().resolve("corrections.csv");
    String line = ADA + ";type;Organization;weil es so hei\u00dft\n";
    for (Charset code : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      Files.write(file, line.getBytes(code));
      assertThat(owner.corrections())
          .extracting(CorrectionEntry::note)
          .containsExactly("weil es so hei\u00dft");
    }
    owner.takeIn();
  }
}
