package org.newsgraph.extractor.entity.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.extractor.cache.UserCache;
import org.newsgraph.extractor.entity.index.IndexDirectory;
import org.newsgraph.extractor.entity.index.NameTable;
import org.newsgraph.extractor.entity.index.PlainName;
import org.newsgraph.extractor.entity.index.RecordTable;
import org.newsgraph.extractor.mention.EntityType;

/** An authority file, indexed on disk, that says which of its entries an entity is. */
public final class Authority {
  private final NameTable names;
  private final RecordTable records;

  private Authority(Path directory) throws IOException {
    names = NameTable.open(directory.resolve(AuthorityIndexBuilder.NAMES));
    records = RecordTable.open(directory.resolve(AuthorityIndexBuilder.RECORDS));
  }

  /** Opens a file's index in the per-user cache; the first time it is built. */
  public static Authority open(Path file, AuthorityReader reader) {
    return open(file, reader, UserCache.folder());
  }

  static Authority open(Path file, AuthorityReader reader, Path cache) {
    try {
      IndexDirectory directory =
          new IndexDirectory(cache, "authority-2-" + AuthorityIndexBuilder.fingerprint(file));
      return new Authority(
          directory.get(fresh -> AuthorityIndexBuilder.build(file, reader, fresh)));
    } catch (IOException cause) {
      throw new UncheckedIOException("The authority file " + file + ": " + cause, cause);
    }
  }

  /** How many entries it has. */
  public int size() {
    return records.size();
  }

  /**
   * The entry that an entity is: by its names, the fullest first, each only where one entry alone
   * bears it; else by its Wikipedia article.
   */
  public Optional<AuthorityEntry> entry(
      EntityType type, List<String> names, Optional<String> wikipedia) {
    for (String name : names) {
      List<AuthorityEntry> bearers = bearers(name, type);
      if (bearers.size() == 1) {
        return Optional.of(bearers.get(0));
      }
      Optional<AuthorityEntry> linked =
          bearers.stream()
              .filter(entry -> wikipedia.isPresent() && entry.wikipedia().equals(wikipedia))
              .findFirst();
      if (linked.isPresent() || !bearers.isEmpty()) {
        return linked;
      }
    }
    return wikipedia.flatMap(
        title ->
            bearers(AuthorityIndexBuilder.titleKey(title)).stream()
                .filter(entry -> mayBe(entry, type))
                .findFirst());
  }

  /** Those of the type; of a name of several words also one alone of another: the list knows. */
  private List<AuthorityEntry> bearers(String name, EntityType type) {
    List<AuthorityEntry> all = bearers(PlainName.of(name));
    List<AuthorityEntry> fitting = all.stream().filter(entry -> mayBe(entry, type)).toList();
    boolean sure = fitting.isEmpty() && all.size() == 1 && name.strip().indexOf(' ') > 0;
    return sure ? all : fitting;
  }

  private static boolean mayBe(AuthorityEntry entry, EntityType type) {
    return entry.type().isEmpty()
        || entry.type().get() == type
        || (place(entry.type().get()) && place(type));
  }

  private static boolean place(EntityType type) {
    return type == EntityType.PLACE || type == EntityType.COUNTRY;
  }

  private List<AuthorityEntry> bearers(String key) {
    Map<String, AuthorityEntry> byId = new LinkedHashMap<>();
    for (int i = 0; ; i++) {
      OptionalInt number = names.get(Bearers.key(key, i));
      if (number.isEmpty()) {
        return new ArrayList<>(byId.values());
      }
      AuthorityEntry entry = AuthorityIndexBuilder.decoded(records.get(number.getAsInt()));
      byId.putIfAbsent(entry.id(), entry);
    }
  }
}
