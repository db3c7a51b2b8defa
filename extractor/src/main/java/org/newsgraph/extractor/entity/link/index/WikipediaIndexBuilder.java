package org.newsgraph.extractor.entity.link.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.newsgraph.extractor.entity.index.NameTableWriter;
import org.newsgraph.extractor.entity.index.PlainName;
import org.newsgraph.extractor.entity.index.StringTableWriter;

/**
 * Writes the index in one reading of the table, in which the rows of one title stand together. A
 * title of which no row is a plausible name is left out.
 */
final class WikipediaIndexBuilder {
  private static final int PROGRESS_STEP = 1 << 17;
  private static final int FEWEST = Weight.of(2, false);

  private final BuildProgress progress;
  private final StringTableWriter titles = new StringTableWriter();
  private byte[] weights = new byte[1024];

  WikipediaIndexBuilder(BuildProgress progress) {
    this.progress = progress;
  }

  void build(Wikidict.Source rows, IndexFiles files) throws IOException {
    NameTableWriter names = read(rows);
    int[] numbers = titles.write(files.titles());
    names.write(
        files.names(),
        packed -> Packed.of(numbers[Packed.title(packed)], Packed.shareBits(packed)));
    plainTitles().write(files.plain(), title -> numbers[title]);
    Files.write(files.weights(), weightsByNumber(numbers));
  }

  private NameTableWriter read(Wikidict.Source source) throws IOException {
    NameTableWriter names = new NameTableWriter();
    TitleRows group = new TitleRows("");
    long done = 0;
    try (BufferedReader rows = source.open()) {
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        int first = row.indexOf('\t');
        int second = row.indexOf('\t', first + 1);
        if (second < 0) {
          continue;
        }
        if (!group.isOf(row, first + 1, second)) {
          finish(group, names);
          group = new TitleRows(row.substring(first + 1, second));
        }
        group.add(row.substring(0, first), row.substring(second + 1));
        if (++done % PROGRESS_STEP == 0) {
          progress.read(done, Wikidict.ROWS);
        }
      }
    }
    finish(group, names);
    progress.read(done, done);
    return names;
  }

  private void finish(TitleRows group, NameTableWriter names) {
    if (group.names().isEmpty() || !Wikidict.article(group.title())) {
      return;
    }
    int title = titles.add(group.title());
    if (title >= Packed.MOST_TITLES) {
      throw new IllegalStateException("more titles than " + Packed.MOST_TITLES);
    }
    if (title == weights.length) {
      weights = Arrays.copyOf(weights, title / 2 * 3);
    }
    weights[title] = Weight.of(group.rows(), group.common());
    for (int i = 0; i < group.names().size(); i++) {
      names.add(group.names().get(i), Packed.of(title, Packed.share(group.shares().get(i))));
    }
  }

  /** The best-linked of the titles that read alike comes first and stays. */
  private NameTableWriter plainTitles() {
    NameTableWriter plain = new NameTableWriter();
    for (int weight = 127; weight >= FEWEST; weight--) {
      for (int title = 0; title < titles.size(); title++) {
        if (Weight.weight(weights[title]) == weight) {
          String key = PlainName.of(titles.get(title));
          if (key.length() > 2) {
            plain.add(key, title);
          }
        }
      }
    }
    return plain;
  }

  private byte[] weightsByNumber(int[] numbers) {
    byte[] sorted = new byte[numbers.length];
    for (int title = 0; title < numbers.length; title++) {
      sorted[numbers[title]] = weights[title];
    }
    return sorted;
  }
}
