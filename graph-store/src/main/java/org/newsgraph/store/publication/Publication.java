package org.newsgraph.store.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Makes a target hold what an export holds, by sending what differs from the last time. */
public final class Publication {
  private final Target target;
  private final Path memory;

  /**
   * @param memory the file that remembers what the target holds; without it everything is sent
   */
  public Publication(Target target, Path memory) {
    this.target = target;
    this.memory = memory;
  }

  /**
   * Publishes; killed or refused, it goes on where it stopped when it is called again. {@link
   * IllegalArgumentException} where the target does not take it.
   *
   * @param export as the store writes it, not zipped
   */
  public void publish(Path export) {
    Door door = new Door(target);
    boolean first = Files.notExists(memory);
    try (Published published = Published.open(memory)) {
      try (ArticleSending articles = new ArticleSending(door, published)) {
        differences(Layer.ARTICLES, export, published, articles);
        articles.handOver();
      }
      knowledge(door, export, published);
      if (first) {
        door.knock(target.knowledgeGraph());
      }
      published.finish();
    }
  }

  private void knowledge(Door door, Path export, Published published) {
    if (target.update().isPresent()) {
      SubjectSending subjects = new SubjectSending(door, target.knowledgeGraph(), published);
      differences(Layer.KNOWLEDGE, export, published, subjects);
      subjects.handOver();
      return;
    }
    Comparing comparing = new Comparing(published);
    differences(Layer.KNOWLEDGE, export, published, comparing);
    if (comparing.isDifferent() || Files.exists(unfinished())) {
      mark(true);
      new WholeSending(door, target.knowledgeGraph()).send(export);
      mark(false);
    }
    comparing.remember(export);
  }

  /** While the knowledge layer is replaced in parts, the target holds only some of them. */
  private Path unfinished() {
    return memory.resolveSibling(memory.getFileName() + ".unfinished");
  }

  private void mark(boolean begun) {
    try {
      if (begun) {
        Files.writeString(unfinished(), "");
      } else {
        Files.deleteIfExists(unfinished());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void differences(
      Layer layer, Path export, Published published, Difference difference) {
    try (ExportReader groups = new ExportReader(export, layer)) {
      differences(layer, groups, published, difference);
    }
  }

  private static void differences(
      Layer layer, Iterator<Group> groups, Published published, Difference difference) {
    while (groups.hasNext()) {
      Group group = groups.next();
      Entry entry = Entry.of(layer, group);
      gone(published, layer, Optional.of(entry), difference);
      Optional<Entry> before = published.peek(layer).filter(e -> e.compareTo(entry) == 0);
      if (before.isPresent()) {
        published.pass();
      }
      if (before.filter(entry::equals).isPresent()) {
        difference.same(entry);
      } else {
        difference.changed(entry, group);
      }
    }
    gone(published, layer, Optional.empty(), difference);
  }

  /** What was published before this one and is no more. */
  private static void gone(
      Published published, Layer layer, Optional<Entry> until, Difference difference) {
    for (Optional<Entry> old = published.peek(layer);
        old.isPresent() && (until.isEmpty() || old.get().compareTo(until.get()) < 0);
        old = published.peek(layer)) {
      difference.gone(old.get());
      published.pass();
    }
  }
}
