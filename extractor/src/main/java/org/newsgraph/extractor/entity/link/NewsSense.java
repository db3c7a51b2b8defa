package org.newsgraph.extractor.entity.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.entity.index.PlainName;
import org.newsgraph.extractor.entity.index.Transcription;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** What news means by a name where links say something else, and titles that have changed. */
final class NewsSense {
  private static final Map<String, String> TITLES =
      Table.beside(NewsSense.class, "news-sense.tsv", "name", "type", "title").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> key(row.required("name"), row.required("type")),
                  row -> row.required("title"),
                  (first, again) -> first));
  private static final Map<String, String> RENAMED =
      Table.beside(NewsSense.class, "renamed.tsv", "old", "new").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.required("old"), row -> row.required("new")));

  private static final String ANY = "any";
  private static final Map<String, String> NEWER = newer();
  private static final Map<String, String> ABBREVIATIONS = byName("abbreviations.tsv");
  private static final Map<String, String> ROYALS = byName("royals.tsv");
  private static final Map<String, String> PEOPLE = people();

  private static final Map<String, String> TRANSCRIBED = transcribed();

  private NewsSense() {}

  static Optional<String> title(EntityType type, String name) {
    return Optional.ofNullable(TITLES.get(key(name, type.name().toLowerCase(Locale.ROOT))))
        .or(() -> newer(name, type.name().toLowerCase(Locale.ROOT)))
        .or(
            () ->
                switch (type) {
                  case PERSON -> Optional.ofNullable(ROYALS.get(name)).or(() -> person(name));
                  case PLACE -> Optional.ofNullable(ABBREVIATIONS.get(name));
                  default -> Optional.empty();
                });
  }

  /** The whole name of a state or province that is abbreviated. */
  static Optional<String> spelledOut(String abbreviation) {
    return Optional.ofNullable(ABBREVIATIONS.get(abbreviation))
        .map(title -> title.replaceFirst("_\\(.*", "").replace('_', ' '));
  }

  /** A thing that came into the news after the table of links was made. */
  static Optional<String> thing(String name) {
    return newer(name, "thing");
  }

  private static Optional<String> newer(String name, String type) {
    return Optional.ofNullable(NEWER.get(key(name, type)))
        .or(() -> Optional.ofNullable(NEWER.get(key(name, ANY))));
  }

  private static Map<String, String> newer() {
    Map<String, String> titles = new HashMap<>();
    for (Row row : Table.beside(NewsSense.class, "newer.tsv", "names", "type", "title").rows()) {
      row.values("names")
          .forEach(name -> titles.put(key(name, row.required("type")), row.required("title")));
    }
    return Map.copyOf(titles);
  }

  private static Map<String, String> byName(String table) {
    Map<String, String> titles = new HashMap<>();
    for (Row row : Table.beside(NewsSense.class, table, "names", "title").rows()) {
      row.values("names").forEach(name -> titles.put(name, row.required("title")));
    }
    return Map.copyOf(titles);
  }

  /** A person who became known after the table of links was made. */
  static Optional<String> person(String name) {
    return Optional.ofNullable(PEOPLE.get(PlainName.of(name)))
        .or(() -> name.indexOf(' ') < 0 ? Optional.empty() : transcribed(name))
        .or(() -> Optional.ofNullable(PEOPLE.get(PlainName.of(PersonLinks.plain(name)))));
  }

  private static Optional<String> transcribed(String name) {
    return Optional.ofNullable(TRANSCRIBED.get(Transcription.key(name)));
  }

  private static Map<String, String> people() {
    Map<String, String> people = new HashMap<>();
    for (Row row : Table.beside(NewsSense.class, "people.tsv", "title", "names").rows()) {
      people.put(PlainName.of(row.required("title").replace('_', ' ')), row.required("title"));
      row.values("names").forEach(name -> people.put(PlainName.of(name), row.required("title")));
    }
    return Map.copyOf(people);
  }

  private static Map<String, String> transcribed() {
    Map<String, String> people = new HashMap<>();
    for (Row row : Table.beside(NewsSense.class, "people.tsv", "title", "names").rows()) {
      people.putIfAbsent(Transcription.key(row.required("title")), row.required("title"));
    }
    return Map.copyOf(people);
  }

  static String renamed(String title) {
    return RENAMED.getOrDefault(title, title);
  }

  private static String key(String name, String type) {
    return type + "\t" + name;
  }
}
