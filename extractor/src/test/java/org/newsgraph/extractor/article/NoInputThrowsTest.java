package org.newsgraph.extractor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.FileAccount;
import org.newsgraph.extractor.article.reading.ReadingOptions;

/**
 * Damaged and odd files: each comes out as some reading, whatever is in it. A kind is a sound file,
 * of which there is one for each format, with one of the ways to spoil it. {@code
 * -Dnewsgraph.odd-inputs=10000} makes more of them.
 */
class NoInputThrowsTest {

  private static final int INPUTS = Integer.getInteger("newsgraph.odd-inputs", 2_000);
  private static final int AT_ONCE = 250;

  @TempDir Path folder;

  @SuppressWarnings("ArrayRecordComponent") // written once and never compared
  private record Sound(String name, byte[] bytes) {}

  @FunctionalInterface
  private interface Spoiling {
    byte[] apply(byte[] bytes, Random random) throws IOException;
  }

  private record Kind(Sound sound, Spoiling spoiling) {}

  @Test
  void oddFilesAreRead() throws IOException, URISyntaxException {
    List<Kind> kinds = kinds();
    assertThat(kinds).hasSizeGreaterThan(60);
    Random random = new Random(7);
    for (int begin = 0; begin < INPUTS; begin += AT_ONCE) {
      Path some = Files.createDirectories(folder.resolve("from-" + begin));
      int count = Math.min(AT_ONCE, INPUTS - begin);
      for (int i = 0; i < count; i++) {
        Kind kind = kinds.get((begin + i) % kinds.size());
        Files.write(
            some.resolve(i + "-" + kind.sound().name()),
            kind.spoiling().apply(kind.sound().bytes(), random));
      }
      assertThat(accounted(some))
          .as("files told of, from %d on", begin)
          .containsExactlyInAnyOrderElementsOf(names(some));
    }
  }

  /** Reads a folder whole; every file must be told of, and every span must lie in its text. */
  private static List<String> accounted(Path folder) {
    List<FileAccount> files = new ArrayList<>();
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT)
            .read(List.of(folder.toString()), java.io.InputStream.nullInputStream(), files::add)) {
      readings.forEach(reading -> assertThat(words(reading)).doesNotContain("please report it"));
    }
    return files.stream().map(account -> Path.of(account.file()).getFileName().toString()).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static String words(Reading reading) {
    return reading instanceof Reading.Read read
        ? ReadJson.line(read.article()) + read.article().masked()
        : reading.toString();
  }

  private List<Kind> kinds() throws IOException, URISyntaxException {
    List<Kind> kinds = new ArrayList<>();
    for (Sound sound : sound()) {
      for (Spoiling spoiling : spoilings()) {
        kinds.add(new Kind(sound, spoiling));
      }
    }
    return kinds;
  }

  private List<Sound> sound() throws IOException, URISyntaxException {
    List<Sound> files = new ArrayList<>();
    Path held = Path.of(getClass().getResource("held").toURI());
    try (Stream<Path> walk = Files.walk(held)) {
      walk.filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> files.add(new Sound(file.getFileName().toString(), bytes(file))));
    }
    for (String page : List.of("furnished", "drawn-by-script")) {
      String html = Examples.text(getClass(), "page/pages/" + page + ".html");
      files.add(new Sound(page + ".html", html.getBytes(StandardCharsets.UTF_8)));
    }
    byte[] text = files.get(0).bytes();
    files.add(new Sound("packed.zip", zip("a.html", text)));
    files.add(
        new Sound(
            "word.docx",
            zip(
                "word/document.xml",
                "<w:p><w:t>The king is here.</w:t></w:p>".getBytes(StandardCharsets.UTF_8))));
    files.add(
        new Sound(
            "book.xlsx",
            zip("xl/workbook.xml", "<sheet name='a'/>".getBytes(StandardCharsets.UTF_8))));
    files.add(
        new Sound(
            "rich.rtf",
            "{\\rtf1 The king {\\b is} here.\\par}".getBytes(StandardCharsets.US_ASCII)));
    files.add(
        new Sound(
            "crawl.warc",
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n<p>The king is here.</p>\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII)));
    files.add(
        new Sound(
            "paper.pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>"
                .getBytes(StandardCharsets.US_ASCII)));
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ways in which files come to harm, or are merely odd. */
  private static List<Spoiling> spoilings() {
    return List.of(
        (bytes, random) -> bytes,
        NoInputThrowsTest::flipped,
        (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)),
        (bytes, random) -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length),
        (bytes, random) -> doubled(bytes),
        (bytes, random) -> inCharset(bytes, random),
        (bytes, random) -> packed(bytes),
        (bytes, random) -> Arrays.copyOf(packed(bytes), packed(bytes).length / 2),
        NoInputThrowsTest::shuffled,
        (bytes, random) -> zip("inner.html", zip("inner.txt", bytes)),
        (bytes, random) -> new byte[0]);
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int n = random.nextInt(40); n >= 0; n--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static byte[] doubled(byte[] bytes) {
    byte[] doubled = Arrays.copyOf(bytes, bytes.length * 2);
    System.arraycopy(bytes, 0, doubled, bytes.length, bytes.length);
    return doubled;
  }

  private static byte[] inCharset(byte[] bytes, Random random) {
    List<String> charsets = List.of("UTF-16", "UTF-16LE", "UTF-32", "windows-1251", "IBM037");
    String charset = charsets.get(random.nextInt(charsets.size()));
    return new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
  }

  /** Stretches of the file change places. */
  private static byte[] shuffled(byte[] bytes, Random random) {
    int cut = random.nextInt(bytes.length);
    byte[] shuffled = Arrays.copyOfRange(bytes, cut, cut + bytes.length);
    System.arraycopy(bytes, 0, shuffled, bytes.length - cut, cut);
    return shuffled;
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
    return packed.toByteArray();
  }
}
