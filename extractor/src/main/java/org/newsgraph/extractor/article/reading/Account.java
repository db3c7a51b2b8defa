package org.newsgraph.extractor.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.source.Notes;

/** What became of all files of a run, so that none is passed over in silence. */
public final class Account {

  private final Map<String, Integer> notRead = new TreeMap<>();
  private final Set<String> unusedFields = new TreeSet<>();
  private int files;
  private int read;
  private int articles;
  private int withoutDay;

  /** Counts a file. */
  public void add(FileAccount file) {
    files++;
    if (file.articles() > 0) {
      read++;
      articles += file.articles();
    } else {
      notRead.merge(file.reasons().stream().findFirst().orElse("nothing in it"), 1, Integer::sum);
    }
  }

  /** Looks at an article. */
  public void add(Reading.Read article) {
    if (article.article().metadata().published().isEmpty()) {
      withoutDay++;
      article.notes().forEach(note -> Notes.fieldNotUsed(note).ifPresent(unusedFields::add));
    }
  }

  /** Whether there was anything at all. */
  public boolean isEmpty() {
    return files == 0;
  }

  /**
   * The account in a sentence: {@code found 74 files: 64 read as 143 articles; 10 not read: 4 × …;
   * without a day: 3 articles (fields not used: date_line)}.
   */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    parts.add(
        "found %s: %d read as %s"
            .formatted(count(files, "file"), read, count(articles, "article")));
    if (read < files) {
      parts.add((files - read) + " not read: " + reasons());
    }
    if (withoutDay > 0) {
      String fields =
          unusedFields.isEmpty()
              ? ""
              : " (fields not used: " + String.join(", ", unusedFields) + ")";
      parts.add("without a day: " + count(withoutDay, "article") + fields);
    }
    return String.join("; ", parts);
  }

  private String reasons() {
    return notRead.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(reason -> reason.getValue() + " × " + reason.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
