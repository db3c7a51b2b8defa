package org.newsgraph.extractor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files of every format: each comes out as some reading, whatever is in it. */
class NoInputThrowsTest {

  private static final List<String> ENDINGS =
      List.of("txt", "html", "json", "jsonl", "warc", "txt.gz", "html.gz", "jsonl.gz", "warc.gz");
  private static final int FILES = 300;

  @TempDir Path folder;

  @Test
  void damagedFilesAreRead() throws IOException {
    Random random = new Random(7);
    byte[] page =
        Examples.text(getClass(), "page/pages/furnished.html").getBytes(StandardCharsets.UTF_8);
    byte[] island =
        Examples.text(getClass(), "page/pages/drawn-by-script.html")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < FILES; i++) {
      byte[] damaged = damaged(i % 2 == 0 ? page : island, random);
      Files.write(folder.resolve(i + "." + ENDINGS.get(i % ENDINGS.size())), damaged);
    }
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(folder.toString()))) {
      assertThat(readings.map(NoInputThrowsTest::words).count()).isGreaterThan(FILES * 3L / 4);
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int n = random.nextInt(200); n > 0; n--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
  }

  /** Every span can be taken out of its text. */
  private static String words(Reading reading) {
    return reading instanceof Reading.Read read
        ? ReadJson.line(read.article()) + read.article().masked()
        : reading.toString();
  }
}
