package org.newsgraph.extractor.article.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The files in a ZIP file, whether it lies on disk or in another one; bombs are refused. */
public abstract class Archive implements Closeable {

  private static final int MOST_MEMBERS = 100_000;

  /** All that the members of an archive within another one may unpack to. */
  private static final long MOST_HELD = 64L * 1024 * 1024;

  private Archive() {}

  /** Opens the archive. */
  public static Archive open(Content content) throws IOException {
    Optional<Path> path = content.path();
    return path.isPresent() ? new OnDisk(path.get()) : new Held(content);
  }

  /** The names of its files, in their order; folders apart. */
  public abstract List<String> names();

  /** A file's bytes, unpacked. */
  public abstract InputStream open(String name) throws IOException;

  /** Whether it has a file of that name. */
  public boolean has(String name) {
    return names().contains(name);
  }

  /** All of a small file; empty where there is none. */
  public Optional<byte[]> bytes(String name) throws IOException {
    if (!has(name)) {
      return Optional.empty();
    }
    try (InputStream in = open(name)) {
      return Optional.of(Bytes.all(in));
    }
  }

  private static void checkCount(int members) throws RefusedException {
    if (members > MOST_MEMBERS) {
      throw new RefusedException("more than " + MOST_MEMBERS + " files in an archive", "unpack it");
    }
  }

  private static final class OnDisk extends Archive {
    private final ZipFile zip;
    private final List<String> names;

    OnDisk(Path file) throws IOException {
      this.zip = zip(file);
      this.names =
          zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
      try {
        checkCount(names.size());
      } catch (RefusedException e) {
        zip.close();
        throw e;
      }
    }

    private static ZipFile zip(Path file) throws IOException {
      try {
        return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
      }
    }

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new RefusedException("no " + name + " in it", "save the file again");
      }
      return Bounded.unpacked(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  private static final class Held extends Archive {
    private final Map<String, byte[]> members = new LinkedHashMap<>();

    Held(Content content) throws IOException {
      byte[] packed = content.bytes();
      long held = 0;
      try (ZipInputStream zip =
          new ZipInputStream(new java.io.ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          if (!entry.isDirectory()) {
            byte[] bytes = zip.readNBytes((int) (MOST_HELD - held) + 1);
            held += bytes.length;
            if (held > MOST_HELD) {
              throw new RefusedException(
                  "an archive within an archive unpacks to more than 64 MB", "unpack it");
            }
            members.put(entry.getName(), bytes);
            checkCount(members.size());
          }
        }
      } catch (IllegalArgumentException e) {
        throw new java.util.zip.ZipException("names that are no UTF-8");
      }
    }

    @Override
    public List<String> names() {
      return List.copyOf(members.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
      byte[] bytes = members.get(name);
      if (bytes == null) {
        throw new RefusedException("no " + name + " in it", "save the file again");
      }
      return new java.io.ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
