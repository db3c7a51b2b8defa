package org.newsgraph.extractor.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.ReadJson;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.Reading.Quarantined;
import org.newsgraph.extractor.article.Reading.Read;
import org.newsgraph.extractor.article.Reading.Skipped;
import org.newsgraph.extractor.article.stamp.TimeStamps;

class ArticleReaderTest {

  private static final String TEXT =
      "The king opened the bridge on Monday. He was greeted by the mayor of the town.";
  private static final String PAGE =
      "<html><head><title>King opens bridge</title></head><body><h1>King opens bridge</h1><p>"
          + TEXT
          + "</p><p>The crowd sang an old song about the ferry, and then went"
          + " home.</p></body></html>";

  @TempDir Path folder;

  @Test
  void everyFormatIsReadPlainAndPacked() throws IOException {
    write("a.txt", TEXT);
    write("b.html", PAGE);
    write("c.htm", PAGE);
    write("d.json", "{\"text\":\"" + TEXT + "\"}");
    write(
        "e.jsonl", "{\"id\":1,\"text\":\"" + TEXT + "\"}\n\n{\"id\":2,\"text\":\"" + TEXT + "\"}");
    write("f.ndjson", "{\"id\":\"f\",\"articleBody\":\"" + TEXT + "\"}");
    write("g.warc", warc("https://herald.example/bridge", PAGE));
    pack("h.txt.gz", bytes(TEXT));
    pack("i.html.gz", bytes(PAGE));
    pack("j.jsonl.gz", bytes("{\"id\":\"j\",\"text\":\"" + TEXT + "\"}"));
    pack("k.warc.gz", bytes(warc("https://herald.example/king", PAGE)));
    List<Reading> readings = read();
    assertThat(readings).hasSize(12).allMatch(Read.class::isInstance);
    assertThat(identifiers(readings))
        .containsExactly(
            "a.txt",
            "b.html",
            "c.htm",
            "d.json",
            "1",
            "2",
            "f",
            "g.warc#1",
            "h.txt.gz",
            "i.html.gz",
            "j",
            "k.warc.gz#1");
    assertThat(ArticleReader.countArticles(List.of(folder.toString()))).isEqualTo(12);
  }

  @Test
  void foldersAreWalkedInOrderAndOtherFilesPassedOver() throws IOException {
    write("z.txt", TEXT);
    write("b/2.txt", TEXT);
    write("b/1.txt", TEXT);
    write("b/picture.png", "x");
    write(".hidden.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    List<Reading> readings = read();
    assertThat(readings)
        .extracting(r -> r.origin().below() + " " + r.getClass().getSimpleName())
        .containsExactly("b/1.txt Read", "b/2.txt Read", "b/picture.png Skipped", "z.txt Read");
  }

  @Test
  void jsonTextStaysExactlyAsItIs() throws IOException {
    String text =
        "  The king opened\\tthe bridge.\\r\\n\\r\\nHe met the mayor \\ud83d\\ude00 there.\\n";
    write("a.json", "{\"id\":\"x\",\"title\":\"King opens bridge\",\"text\":\"" + text + "\"}");
    Article article = article(read().get(0));
    assertThat(article.text())
        .isEqualTo("  The king opened\tthe bridge.\r\n\r\nHe met the mayor 😀 there.\n");
    assertThat(article.metadata().headline()).contains("King opens bridge");
    assertThat(article.identity()).isEqualTo("x");
  }

  @Test
  void timeStampsOfEntriesAreNoText() throws IOException {
    write(
        "a.json",
        "{\"id\":\"x\",\"text\":\"Roe quits updated: Fri Mar 18 2011 06:59:00 "
            + TEXT
            + "\\n\\n(Update 5:35 p.m. Quito, 4:35 p.m. ET) - "
            + TEXT
            + "\"}");
    Article article = article(read().get(0));
    assertThat(article.blocks().stream().map(block -> block.span().of(article.text())))
        .containsExactly("Roe quits", TEXT, TEXT);
    assertThat(TimeStamps.of(article)).hasSize(2);
    Article again =
        new StoredText().article("x", "x", article.metadata(), article.text(), article.cuts());
    assertThat(again.blocks()).isEqualTo(article.blocks());
  }

  @Test
  void schemaOrgFormIsUnderstood() throws IOException {
    write(
        "a.json",
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"@id\":\"urn:1\",\"headline\":\"King"
            + " opens bridge\",\"articleBody\":\""
            + TEXT
            + "\",\"datePublished\":\"2021-03-01T10:00:00Z\",\"url\":\"https://herald.example/1\","
            + "\"publisher\":{\"name\":\"Herald\"},\"author\":[\"Jane\",{\"name\":\"Sam\"}]}]}");
    Article article = article(read().get(0));
    assertThat(article.identifier()).isEqualTo("urn:1");
    assertThat(article.identity()).isEqualTo("https://herald.example/1");
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("King opens bridge"),
                Optional.of(LocalDate.of(2021, 3, 1)),
                Optional.of("Herald"),
                Optional.of("Jane, Sam"),
                Optional.of("https://herald.example/1")));
  }

  @Test
  void aDateThatIsNotClearIsNotUsedAndSaidSo() throws IOException {
    write("a.json", "{\"text\":\"" + TEXT + "\",\"published\":\"05/06/2024\"}");
    Read read = (Read) read().get(0);
    assertThat(read.article().metadata().published()).isEmpty();
    assertThat(read.notes()).singleElement().asString().contains("05/06/2024", "2024-08-19");
  }

  @Test
  void aBrokenLineCostsThatLineOnly() throws IOException {
    write(
        "a.jsonl",
        "{\"id\":1,\"text\":\""
            + TEXT
            + "\"}\n{\"id\":2,\n[]\n{\"id\":3,\"text\":\""
            + TEXT
            + "\"}");
    assertThat(read())
        .extracting(r -> r.getClass().getSimpleName() + " " + r.origin().line())
        .containsExactly("Read 1", "Quarantined 2", "Quarantined 3", "Read 4");
  }

  @Test
  void ofTwoArticlesOfOneIdentityTheSecondIsSetAside() throws IOException {
    write("a.jsonl", "{\"url\":\"https://h.example/1\",\"text\":\"" + TEXT + "\"}");
    write("b.jsonl", "{\"url\":\"https://h.example/1\",\"text\":\"Another text about the king.\"}");
    List<Reading> readings = read(folder.resolve("b.jsonl"), folder.resolve("a.jsonl"));
    assertThat(readings.get(0)).isInstanceOf(Read.class);
    assertThat(readings.get(0).origin().name()).isEqualTo("a.jsonl");
    assertThat(((Quarantined) readings.get(1)).problem()).contains("a.jsonl, line 1");
  }

  @Test
  void mereNumbersTellArticlesApartWithinOneFileAlone() throws IOException {
    write("a.jsonl", "{\"id\":1,\"text\":\"" + TEXT + "\"}");
    write("b.jsonl", "{\"id\":1,\"text\":\"The queen closed a road. She said so.\"}");
    write("c.jsonl", ("{\"id\":1,\"text\":\"" + TEXT + "\"}\n").repeat(2));
    List<Reading> readings = read();
    assertThat(readings).filteredOn(Read.class::isInstance).hasSize(3);
    assertThat(readings).filteredOn(Quarantined.class::isInstance).hasSize(1);
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            Read.class,
            read -> {
              assertThat(read.article().identifier()).isEqualTo("1");
              assertThat(read.article().identity()).isEqualTo("b.jsonl#id=1");
            });
  }

  @Test
  void numbersOfAnArchiveAreTheSameInEveryExport() throws IOException {
    write("a.jsonl", "{\"id\":\"2780001\",\"text\":\"" + TEXT + "\"}");
    write("b.jsonl", "{\"id\":\"2780001\",\"text\":\"" + TEXT + "\"}");
    assertThat(read()).filteredOn(Quarantined.class::isInstance).hasSize(1);
  }

  @Test
  void anAddressTellsNoPublisher() throws IOException {
    write("a.json", "{\"url\":\"https://herald.example/a\",\"text\":\"" + TEXT + "\"}");
    write("b.warc", warc("https://herald.example/bridge", PAGE));
    assertThat(read())
        .allSatisfy(
            reading -> assertThat(((Read) reading).article().metadata().publisher()).isEmpty());
  }

  @Test
  void brokenInputIsSetAsideWithItsReason() throws IOException {
    write("a-empty.txt", " \n ");
    write("b-long.txt", "The king is here. ".repeat(60_000));
    byte[] packed = packed(bytes("{\"id\":\"c\",\"text\":\"" + TEXT + "\"}\n"));
    Files.write(folder.resolve("d-torn.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
    write("e-none.json", "{\"title\":\"no text here\"}");
    Files.write(folder.resolve("f-binary.txt"), new byte[3000]);
    write("g-torn.json", "[{\"text\":\"" + TEXT + "\"},\n{\"text\":");
    assertThat(read())
        .filteredOn(Quarantined.class::isInstance)
        .extracting(r -> r.origin().name().charAt(0) + " " + ((Quarantined) r).problem())
        .satisfiesExactly(
            a -> assertThat(a).startsWith("a no text"),
            b -> assertThat(b).startsWith("b longer than"),
            d -> assertThat(d).startsWith("d the file ends too early"),
            e -> assertThat(e).startsWith("e no article in this JSON"),
            f -> assertThat(f).startsWith("f not text"),
            g -> assertThat(g).startsWith("g not JSON"));
  }

  @Test
  void aLiveBlogOfManyHundredThousandCharactersIsOneArticle() throws IOException {
    String blog = "The king is here.\n\n".repeat(40_000);
    write("blog.txt", blog);
    assertThat(read())
        .singleElement()
        .satisfies(
            reading -> assertThat(((Read) reading).article().text()).hasSizeGreaterThan(600_000));
  }

  @Test
  void whatIsNamedButMissingOrOfAnotherKindIsSetAside() throws IOException {
    write("a.pdf", "%PDF");
    assertThat(read(folder.resolve("a.pdf"), folder.resolve("b.txt")))
        .extracting(r -> ((Quarantined) r).problem())
        .containsExactly(
            "a PDF that cannot be read: Error: End-of-File, expected line at offset 4",
            "no such file");
  }

  @Test
  void anEndingThatIsWrongIsNotBelieved() throws IOException {
    write("a.txt.gz", TEXT);
    write("b.pdf", PAGE);
    List<Reading> readings = read();
    assertThat(readings).hasSize(2).allMatch(Read.class::isInstance);
    assertThat(((Read) readings.get(1)).notes())
        .containsExactly("named .pdf, but read as what it is: page");
  }

  @Test
  void otherLanguagesAreSkippedBeforeAnythingCostly() throws IOException {
    write("a.txt", "国王星期一为新桥揭幕市长也在场".repeat(5000));
    write(
        "b.txt",
        "Der König hat am Montag die Brücke eröffnet, und der Bürgermeister war nicht da.");
    assertThat(read())
        .extracting(r -> ((Skipped) r).reason())
        .containsExactly(
            "not English: written in the Han script", "not English: reads like German");
  }

  @Test
  void whatNoGraphCanHoldIsReplacedOneByOne() throws IOException {
    write(
        "a.json",
        "{\"text\":\"The king\\u0000 opened \\ud800the bridge on Monday, \\udc00he said.\"}");
    assertThat(article(read().get(0)).text())
        .isEqualTo("The king\uFFFD opened \uFFFDthe bridge on Monday, \uFFFDhe said.");
  }

  @Test
  void standardInputIsJsonLines() {
    byte[] input = bytes("{\"id\":\"s\",\"text\":\"" + TEXT + "\"}\nnonsense\n");
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT)
            .read(List.of("-"), new ByteArrayInputStream(input))) {
      assertThat(readings.toList())
          .extracting(r -> r.getClass().getSimpleName() + " " + r.origin())
          .containsExactly("Read -, line 1", "Quarantined -, line 2");
    }
  }

  @Test
  void theRecordsBeforeTheTearOfASmallArchiveAreRead() throws IOException {
    byte[] whole = archive(packedRecord(1), packedRecord(2));
    Files.write(folder.resolve("pages.warc.gz"), Arrays.copyOf(whole, whole.length - 40));
    assertThat(read())
        .extracting(reading -> reading.getClass().getSimpleName() + " " + reading.origin().name())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Read"),
            second -> assertThat(second).startsWith("Quarantined"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theRecordsBehindADamagedOneOfAPackedArchiveAreRead(int damaged) throws IOException {
    byte[][] records = {packedRecord(1), packedRecord(2), packedRecord(3)};
    byte[] broken = records[damaged - 1];
    Arrays.fill(broken, 40, broken.length - 20, (byte) 0x55);
    assertRead(records, damaged);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aRecordOfAPackedArchiveWhoseSumIsWrongIsNotRead(int damaged) throws IOException {
    byte[][] records = {packedRecord(1), packedRecord(2), packedRecord(3)};
    byte[] broken = records[damaged - 1];
    broken[broken.length - 6] ^= 1;
    assertRead(records, damaged);
  }

  @Test
  void whatIsNoRecordBetweenThoseOfAPackedArchiveIsTold() throws IOException {
    byte[] garbage = "not packed at all".getBytes(StandardCharsets.US_ASCII);
    assertRead(new byte[][] {packedRecord(1), garbage, packedRecord(3)}, 2);
  }

  /** Each is one reading, in its order: the damaged one with its number, the others as pages. */
  private void assertRead(byte[][] records, int damaged) throws IOException {
    Files.write(folder.resolve("pages.warc.gz"), archive(records));
    List<Reading> readings = read();
    assertThat(readings).hasSize(3);
    for (int number = 1; number <= 3; number++) {
      Reading reading = readings.get(number - 1);
      assertThat(reading.origin().toString()).endsWith("record " + number);
      assertThat(reading.getClass().getSimpleName())
          .isEqualTo(number == damaged ? "Quarantined" : "Read");
    }
  }

  private static byte[] archive(byte[]... records) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      all.writeBytes(record);
    }
    return all.toByteArray();
  }

  private static byte[] packedRecord(int number) throws IOException {
    String page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Ministers talk again %d</h1><p>%s</p></body></html>"
            .formatted(number, TEXT);
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://n.example/story-%d\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            .formatted(number, page.length(), page);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(warc.getBytes(StandardCharsets.US_ASCII));
    }
    return packed.toByteArray();
  }

  @Test
  void aTableThatTellsSpreadsheetsItsDelimiterIsOne() throws IOException {
    Path csv = folder.resolve("metadata.csv");
    Files.writeString(csv, "sep=;\r\n\"file\";\"published\"\r\n\"a.txt\";\"12-Mar-24\"\r\n");
    MetadataTable table = MetadataTable.read(csv);
    assertThat(table.complaints()).isEmpty();
    assertThat(table.of(Origin.of("a.txt")).orElseThrow().published())
        .contains(LocalDate.of(2024, 3, 12));
  }

  @Test
  void twoLinesThatSayDifferentThingsOfOneFileAreToldOf() throws IOException {
    Path csv = folder.resolve("metadata.csv");
    Files.writeString(
        csv, "file,published\na.txt,2024-01-01\na.txt,2024-01-02\na.txt,2024-01-02\n");
    assertThat(MetadataTable.read(csv).complaints())
        .singleElement()
        .asString()
        .contains("line 3: a.txt");
  }

  @Test
  void aDayWrappedAsDatabasesDoIsUnderstood() throws IOException {
    Path json = folder.resolve("wrapped.jsonl");
    Files.writeString(
        json,
        "{\"id\": \"a\", \"published\": {\"$date\": \"2024-03-12T10:00:00Z\"}, \"text\": \"The ministers met in"
            + " the capital and said that they would meet again.\"}\n");
    assertThat(article(read(json).get(0)).metadata().published())
        .contains(LocalDate.of(2024, 3, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"year\": 2024, \"month\": 3, \"day\": 12}",
        "{\"seconds\": 1710237600, \"nanoseconds\": 0}",
        "{\"when\": \"12 March 2024\", \"zone\": \"CET\"}"
      })
  void aDayInAFormOfItsOwnIsUnderstoodWhereItCanOnlyMeanOne(String day) throws IOException {
    assertThat(article(dated(day)).metadata().published()).contains(LocalDate.of(2024, 3, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"when\": {\"exactly\": \"nobody knows\"}}",
        "{\"from\": \"2024-03-12\", \"to\": \"2024-03-14\"}",
        "[[\"spring\"]]",
        "true"
      })
  void aDayInAFormThatIsNotUnderstoodIsTold(String day) throws IOException {
    Read read = (Read) dated(day);
    assertThat(read.article().metadata().published()).isEmpty();
    assertThat(read.notes()).singleElement().asString().contains("no clear date, not used");
  }

  private Reading dated(String day) throws IOException {
    Path json = folder.resolve("dated.jsonl");
    Files.writeString(
        json,
        "{\"id\": \"a\", \"published\": %s, \"text\": \"%s\"}%n"
            .formatted(
                day, "The ministers met in the capital and said that they would meet again."));
    return read(json).get(0);
  }

  @Test
  void aDayThatIsNotClearIsToldWithItsLineAndColumn() throws IOException {
    Path csv = folder.resolve("metadata.csv");
    Files.writeString(csv, "file;Pub Date\na.txt;2021-03-01\nb.txt;2021-33-01\n");
    assertThat(MetadataTable.read(csv).complaints())
        .singleElement()
        .asString()
        .contains("line 3, column Pub Date: \"2021-33-01\" is no clear date");
  }

  @Test
  void theTableWinsAndDefaultsFillGaps() throws IOException {
    Path csv = folder.resolve("metadata.csv");
    Files.writeString(
        csv,
        """
        file,url,published,publisher,title
        a.txt,https://h.example/a,2021-03-01,Herald,The Bridge
        gone.txt,,,,
        """);
    write("a.txt", "King opens bridge\nBy Jane Example March 3, 2021\n" + TEXT);
    write("b.txt", "Mayor greets king\nBy Sam Sample March 4, 2021\n" + TEXT);
    write("c.txt", TEXT);
    MetadataTable table = MetadataTable.read(csv);
    ReadingOptions options =
        new ReadingOptions(
            false, table, Optional.of(LocalDate.of(2020, 1, 1)), Optional.of("Gazette"));
    List<Reading> readings = read(options);
    assertThat(readings)
        .extracting(
            r ->
                article(r).metadata().published().map(Object::toString).orElse("")
                    + " "
                    + article(r).metadata().publisher().orElse("")
                    + " "
                    + article(r).metadata().author().orElse("-"))
        .containsExactly(
            "2021-03-01 Herald Jane Example",
            "2021-03-04 Gazette Sam Sample",
            "2020-01-01 Gazette -");
    assertThat(article(readings.get(0)).metadata().headline()).contains("The Bridge");
    assertThat(table.unknown(readings.stream().map(Reading::origin).toList()))
        .containsExactly("gone.txt");
  }

  @Test
  void theReadCommandsLineHoldsBodyCaptionsAndCuts() throws IOException {
    write("a.txt", "King opens bridge\nSkip to content\n" + TEXT);
    assertThat(ReadJson.line(article(read().get(0))))
        .isEqualTo(
            "{\"id\":\"a.txt\",\"headline\":\"King opens bridge\",\"body\":\""
                + TEXT
                + "\",\"captions\":[],\"cut\":[{\"reason\":\"skip link\",\"text\":\"Skip to"
                + " content\"}]}");
  }

  @Test
  void archivesTellTheAddress() throws IOException {
    write("g.warc", warc("https://herald.example/2021/03/01/bridge", PAGE));
    Article article = article(read().get(0));
    assertThat(article.identity()).isEqualTo("https://herald.example/2021/03/01/bridge");
    assertThat(article.metadata().published()).contains(LocalDate.of(2021, 3, 1));
    assertThat(article.metadata().publisher()).isEmpty();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void pack(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), packed(content));
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String warc(String url, String page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + bytes(page).length
            + "\r\n\r\n"
            + page;
    return "WARC/1.0\r\n"
        + "WARC-Type: response\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "WARC-Date: 2021-03-05T10:00:00Z\r\n"
        + "WARC-Target-URI: "
        + url
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + bytes(http).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private List<Reading> read() {
    return read(ReadingOptions.DEFAULT);
  }

  private List<Reading> read(ReadingOptions options) {
    try (Stream<Reading> readings = new ArticleReader(options).read(List.of(folder.toString()))) {
      return readings.toList();
    }
  }

  private static List<Reading> read(Path... files) {
    List<String> inputs = Stream.of(files).map(Path::toString).toList();
    try (Stream<Reading> readings = new ArticleReader(ReadingOptions.DEFAULT).read(inputs)) {
      return readings.toList();
    }
  }

  private static List<String> identifiers(List<Reading> readings) {
    return readings.stream().map(reading -> article(reading).identifier()).toList();
  }

  private static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read) reading).article();
  }
}
