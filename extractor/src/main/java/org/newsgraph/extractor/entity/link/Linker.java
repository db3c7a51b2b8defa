package org.newsgraph.extractor.entity.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.gazetteer.Table;

/** Judges which Wikipedia article an entity is, if any. */
public final class Linker {
  private static final Map<String, String> RENAMED =
      Table.beside(Linker.class, "renamed.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private final WikipediaIndex index;

  public Linker(WikipediaIndex index) {
    this.index = index;
  }

  /** The title, with underscores; empty where nothing is sure. */
  public Optional<String> link(Named entity) {
    for (String name : entity.names()) {
      Optional<String> title = country(entity.type(), name).or(() -> link(entity.type(), name));
      if (title.isPresent()) {
        return title.map(t -> RENAMED.getOrDefault(t, t));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> country(EntityType type, String name) {
    return type == EntityType.COUNTRY || type == EntityType.PLACE
        ? Countries.world().named(name).filter(c -> c.type() == type).map(Country::wikipedia)
        : Optional.empty();
  }

  private Optional<String> link(EntityType type, String name) {
    return index
        .title(name)
        .filter(
            page ->
                acceptable(page, type)
                    && !index
                        .candidate(name)
                        .filter(c -> c.share() > .6 && !c.title().equals(page.title()))
                        .isPresent())
        .or(() -> index.candidate(name).filter(page -> trusted(page, type, name)))
        .or(() -> index.titleLike(name).filter(page -> acceptable(page, type)))
        .map(Candidate::title);
  }

  private static boolean acceptable(Candidate page, EntityType type) {
    return Kinds.allow(page.bracket(), type);
  }

  private static boolean trusted(Candidate page, EntityType type, String name) {
    if (!acceptable(page, type)) {
      return false;
    }
    boolean agree = agree(page, name);
    return switch (type) {
      case PERSON -> agree && (name.indexOf(' ') > 0 || page.share() > .8);
      default -> page.share() > (agree ? .3 : .6);
    };
  }

  private static boolean agree(Candidate page, String name) {
    String title = " " + PlainWords.of(page.words()) + " ";
    List<String> words = List.of(PlainWords.of(name).split(" ", -1));
    return title.contains(" " + words.get(words.size() - 1) + " ");
  }

  static final class PlainWords {
    private PlainWords() {}

    static String of(String name) {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
  }
}
