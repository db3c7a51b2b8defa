package org.newsgraph.extractor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.FileAccount;
import org.newsgraph.extractor.article.reading.ReadingOptions;

/** Documents of office programs and archives, made here. */
class BuiltFilesTest {

  private static final String FIRST =
      "Queen Ida of Norland received President Otto Brandt of Westmark in Halle on Tuesday.";
  private static final String SECOND =
      "The two agreed to open the bridge at Sund to lorries before the winter, her office said.";

  @TempDir Path folder;

  @Test
  void aTableOfNothingButItsHeadingIsToldOf() throws IOException {
    Files.writeString(folder.resolve("heading.csv"), "title,text,date\n");
    List<FileAccount> files = new ArrayList<>();
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT)
            .read(List.of(folder.toString()), InputStream.nullInputStream(), files::add)) {
      assertThat(readings.filter(Reading.Read.class::isInstance)).isEmpty();
    }
    assertThat(files).extracting(FileAccount::reasons).containsExactly(List.of("nothing in it"));
  }

  @Test
  void aWordDocumentsTitleIsItsHeadline() throws IOException {
    String body =
        paragraph("Title", "Queen and president agree")
            + paragraph("Normal", "By Mia Holm, The Halle Courier, 8 May 2019")
            + paragraph("Normal", FIRST)
            + "<w:p><w:r><w:t>The two agreed to open the bridge at </w:t></w:r><w:del><w:r><w:delText>Halle"
            + " </w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\">Sund to lorries before the"
            + " winter, her office said.</w:t></w:r></w:ins></w:p>";
    Path file =
        zip(
            "talks.docx",
            Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"x\"><w:body>" + body + "</w:body></w:document>"));
    assertThat(HeldFilesTest.outcomes(file)).containsExactly(expected("talks.docx", "2019-05-08"));
  }

  @Test
  void anOpenDocumentTextIsRead() throws IOException {
    String body =
        "<text:h text:outline-level=\"1\">Queen and president agree</text:h><text:p>By Mia Holm, The Halle"
            + " Courier, 8 May 2019</text:p><text:p>"
            + FIRST
            + "<office:annotation><text:p>check this</text:p></office:annotation></text:p><text:p>"
            + SECOND
            + "</text:p>";
    Path file =
        zip(
            "talks.odt",
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content><office:body><office:text>"
                    + body
                    + "</office:text></office:body></office:document-content>"));
    assertThat(HeldFilesTest.outcomes(file)).containsExactly(expected("talks.odt", "2019-05-08"));
  }

  @Test
  void richTextOfAnotherCodePageIsRead() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1250{\\fonttbl{\\f0 Arial;}}{\\*\\generator Writer;}{\\header page 1\\par}"
            + "\\pard Queen and president agree\\par By Mia Holm, The Halle Courier, 8 May 2019\\par\\par "
            + "Queen Ida of Norland received President Otto Brandt of Westmark in {\\b Halle} on\nTuesday.\\par "
            + "Maro\\'9a \\u352?ef\\uc1\\u269?ovi\\'e8 said the bridge would open before the winter.\\par}";
    Path file = write("talks.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(HeldFilesTest.outcomes(file))
        .singleElement()
        .asString()
        .contains(
            "Queen and president agree | 2019-05-08 | The Halle Courier | Mia Holm", "winter.");
    assertThat(text(file))
        .contains("Maro\u0161 \u0160ef\u010dovi\u010d said")
        .doesNotContain("page 1");
  }

  @Test
  void aSheetIsFoundByItsTexts() throws IOException {
    Path file =
        zip(
            "talks.xlsx",
            Map.of(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"Notes\" r:id=\"a\"/><sheet name=\"Talks\" r:id=\"b\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Target=\"/xl/worksheets/sheet2.xml\"/></R>",
                "xl/sharedStrings.xml",
                "<sst><si><t>title</t></si><si><t>text</t></si><si><t>published</t></si><si><r><t>Queen and </t></r><r><t>president agree</t></r></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>todo</t></is></c></row></sheetData></worksheet>",
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"s\"><v>2</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>3</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>"
                    + FIRST
                    + "</t></is></c><c r=\"D2\"><v>43593</v></c></row></sheetData></worksheet>"));
    assertThat(HeldFilesTest.outcomes(file))
        .first()
        .asString()
        .contains("Queen and president agree | 2019-05-08");
    assertThat(HeldFilesTest.outcomes(Path.of(file + "#Talks")))
        .singleElement()
        .asString()
        .startsWith(folder.getFileName() + "/talks.xlsx#Talks#1 | Queen and president agree");
  }

  @Test
  void twoColumnsOfAPdfFollowEachOther() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int number = 1; number <= 2; number++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          line(out, 10, 60, 760, "The Halle Courier, 8 May 2019");
          line(out, 10, 300, 30, "Page " + number);
          if (number == 1) {
            line(out, 20, 60, 720, "Queen and president agree");
          }
          for (int i = 0; i < 8; i++) {
            float y = 680 - 14 * i;
            line(out, 10, 60, y, "left " + number + i + " goes on with many a word");
            line(out, 10, 320, y, "right " + number + i + " goes on with many a word");
          }
        }
      }
      pdf.save(folder.resolve("talks.pdf").toFile());
    }
    String text = text(folder.resolve("talks.pdf"));
    assertThat(text.indexOf("left 17")).isLessThan(text.indexOf("right 10"));
    assertThat(text.indexOf("right 17")).isLessThan(text.indexOf("left 20"));
    assertThat(text).doesNotContain("Page 1", "Page 2");
  }

  @Test
  void aScanIsRefused() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(folder.resolve("scan.pdf").toFile());
    }
    assertThat(HeldFilesTest.outcomes(folder.resolve("scan.pdf")))
        .containsExactly("refused: a scan: pages of pictures without a text layer");
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
    Path file = folder.resolve("bomb.zip");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
    }
    assertThat(HeldFilesTest.outcomes(file))
        .singleElement()
        .asString()
        .startsWith("refused: unpacks to more than 250 times its size");
  }

  @Test
  void entitiesAreNeitherFetchedNorExpanded() throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM"
            + " \"file:///etc/hostname\">]><rss><channel><title>H</title><item><title>T &f;</title><description>x"
            + "</description><content:encoded>&b;"
            + FIRST
            + "</content:encoded></item></channel></rss>";
    Path file = write("a.xml", xml.getBytes(StandardCharsets.UTF_8));
    assertThat(HeldFilesTest.outcomes(file)).singleElement().asString().contains("T &f;");
    assertThat(text(file)).contains("&b;").doesNotContain("aaaa");
  }

  @Test
  void deepNestingAndHugeCellsAreBounded() throws IOException {
    Path page = write("a.html", ("<div>".repeat(50_000) + FIRST).getBytes(StandardCharsets.UTF_8));
    Path json = write("a.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    Path table =
        write(
            "a.csv",
            ("title,text\nA,\"" + "x ".repeat(2_100_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(HeldFilesTest.outcomes(page)).hasSize(1);
    assertThat(HeldFilesTest.outcomes(json)).singleElement().asString().startsWith("refused: ");
    assertThat(HeldFilesTest.outcomes(table))
        .singleElement()
        .asString()
        .startsWith("refused: a cell of more than 4000000 characters");
  }

  @Test
  void encodingsWithAndWithoutMarkAreTold() throws IOException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252")) {
      String words = "Jonas St\u00f8re met the queen in Halle on Tuesday, and the two talked.";
      Path file = write(charset + ".txt", words.getBytes(Charset.forName(charset)));
      assertThat(text(file)).as(charset).isEqualTo(words);
    }
  }

  @Test
  void linksThatLeadOutOfTheFolderAreNotFollowed() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Files.createSymbolicLink(
        inside.resolve("link.txt"), write("secret.txt", FIRST.getBytes(StandardCharsets.UTF_8)));
    assertThat(HeldFilesTest.outcomes(inside))
        .containsExactly("skipped: a link that leads out of the folder");
  }

  @Test
  void filesOfOneNameAreArticlesOfTheirOwn() throws IOException {
    write("oslo/index.html", ("<p>" + FIRST + "</p>").getBytes(StandardCharsets.UTF_8));
    Path one =
        write("tirana/index.html", ("<p>" + SECOND + "</p>").getBytes(StandardCharsets.UTF_8));
    assertThat(HeldFilesTest.outcomes(folder))
        .extracting(outcome -> outcome.substring(0, outcome.indexOf(' ')))
        .containsExactly("oslo/index.html", "tirana/index.html");
    assertThat(HeldFilesTest.outcomes(one).get(0)).startsWith("tirana/index.html ");
  }

  @Test
  void ofTwoCopiesTheRicherIsKept() throws IOException {
    String address = "\"url\":\"https://www.halle.example/queen?utm_source=x\"";
    write("a.json", json(address, FIRST));
    write("b.json", json("\"url\":\"http://halle.example/queen/\",\"date\":\"2019-05-08\"", FIRST));
    assertThat(HeldFilesTest.outcomes(folder))
        .satisfiesExactly(
            a ->
                assertThat(a)
                    .startsWith("refused: the same article as")
                    .endsWith("which has a day"),
            b -> assertThat(b).contains("2019-05-08"));
  }

  private static byte[] json(String fields, String text) {
    return ("{" + fields + ",\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private static String paragraph(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  private String expected(String name, String day) {
    return folder.getFileName()
        + "/"
        + name
        + " | Queen and president agree | "
        + day
        + " | The Halle Courier | Mia Holm | - | 2 | Queen Ida of Norland rece… winter, her office said.";
  }

  private static void line(PDPageContentStream out, float size, float x, float y, String words)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.HELVETICA), size);
    out.newLineAtOffset(x, y);
    out.showText(words);
    out.endText();
  }

  private static String text(Path file) {
    try (var readings = new ArticleReader(ReadingOptions.DEFAULT).read(List.of(file.toString()))) {
      return ((Reading.Read) readings.toList().get(0)).article().masked().strip();
    }
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path zip(String name, Map<String, String> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> member : new TreeMap<>(members).entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return write(name, bytes.toByteArray());
  }
}
