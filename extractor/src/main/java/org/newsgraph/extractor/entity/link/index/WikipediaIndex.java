package org.newsgraph.extractor.entity.link.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.extractor.cache.UserCache;
import org.newsgraph.extractor.entity.index.IndexDirectory;
import org.newsgraph.extractor.entity.index.NameTable;
import org.newsgraph.extractor.entity.index.PlainName;
import org.newsgraph.extractor.entity.index.StringTable;

/**
 * What Wikipedia's links say about names: the title a name most often leads to, which titles there
 * are, and how much each is linked.
 *
 * <p>It lies in files of about 250 MB that the operating system pages in; a look-up takes
 * microseconds and next to no heap. Safe for use by many threads.
 */
public final class WikipediaIndex {
  private static final String DIRECTORY = "wikipedia-2";

  private final NameTable names;
  private final NameTable plain;
  private final StringTable titles;
  private final ByteBuffer weights;

  private WikipediaIndex(IndexFiles files) throws IOException {
    names = NameTable.open(files.names());
    plain = NameTable.open(files.plain());
    titles = StringTable.open(files.titles());
    weights = map(files.weights());
  }

  /** Opens the index of the per-user cache, building it first where it is missing or damaged. */
  public static WikipediaIndex open(BuildProgress progress) {
    return open(UserCache.folder(), progress, Wikidict::fromClassPath);
  }

  public static WikipediaIndex open(Path cache, BuildProgress progress, Wikidict.Source rows) {
    try {
      IndexDirectory directory = new IndexDirectory(cache, DIRECTORY);
      return new WikipediaIndex(
          new IndexFiles(
              directory.get(
                  fresh ->
                      new WikipediaIndexBuilder(progress).build(rows, new IndexFiles(fresh)))));
    } catch (IOException cause) {
      throw new UncheckedIOException("The Wikipedia index in " + cache + ": " + cause, cause);
    }
  }

  /** The title that a name, spelled exactly so, most often leads to. */
  public Optional<Candidate> candidate(String name) {
    OptionalInt packed = names.get(name);
    return packed.isEmpty()
        ? Optional.empty()
        : Optional.of(candidate(Packed.title(packed.getAsInt()), Packed.share(packed.getAsInt())));
  }

  /** The title that reads like a name but for case, accents, dashes and dots. */
  public Optional<Candidate> titleLike(String name) {
    OptionalInt title = plain.get(PlainName.of(name));
    return title.isEmpty() ? Optional.empty() : Optional.of(candidate(title.getAsInt(), 0));
  }

  /** The page with exactly this title, with blanks or underscores. */
  public Optional<Candidate> title(String title) {
    int number = titles.find(title.replace(' ', '_'));
    return number < 0 ? Optional.empty() : Optional.of(candidate(number, 0));
  }

  /** At most {@code limit} titles that begin with a prefix, in order. */
  public List<String> titlesStarting(String prefix, int limit) {
    return titles.startingWith(prefix.replace(' ', '_'), limit);
  }

  private Candidate candidate(int title, double share) {
    return new Candidate(
        titles.get(title),
        share,
        Weight.links(weights.get(title)),
        Weight.common(weights.get(title)));
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, Files.size(file));
    }
  }
}
