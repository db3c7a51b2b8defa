package org.newsgraph.extractor.annotation.recogniser;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.newsgraph.extractor.cache.PrivateFolder;
import org.newsgraph.extractor.cache.UserCache;

/**
 * Flat models in a file of the user's cache, named by what they were made of. A file that was cut
 * short or changed is as good as none.
 */
record KeptModels(Path file) {
  /** Another one for another form of the file. */
  private static final String FORMAT = "1";

  private static final int HEADER = 2 * Long.BYTES;

  /** Where the models lie in a jar, which tells of each a checksum. */
  static Optional<KeptModels> of(List<String> resources) throws IOException {
    CRC32 all = new CRC32();
    for (String resource : resources) {
      URL found = KeptModels.class.getClassLoader().getResource(resource);
      if (found == null || !(found.openConnection() instanceof JarURLConnection jar)) {
        return Optional.empty();
      }
      all.update(ByteBuffer.allocate(Long.BYTES).putLong(jar.getJarEntry().getCrc()).flip());
    }
    String name = "recognisers-" + FORMAT + "-" + Long.toHexString(all.getValue());
    return Optional.of(new KeptModels(UserCache.folder().resolve("models").resolve(name)));
  }

  Optional<List<FlatModel>> read() {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (bytes.remaining() < HEADER || bytes.getLong() != bytes.limit()) {
        return Optional.empty();
      }
      long checksum = bytes.getLong();
      return checksum == checksum(bytes.slice())
          ? Optional.of(models(new FlatReader(bytes)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<FlatModel> models(FlatReader in) {
    List<FlatClusters> clusters = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      clusters.add(new FlatClusters(in.keys(), in.shorts(), in.words()));
    }
    List<FlatModel> models = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      models.add(
          new FlatModel(
              in.bytes(),
              new FlatFeatures(in.keys(), in.ints(), in.floats()),
              clusters.get(in.count())));
    }
    return models;
  }

  /** Where it cannot be kept, the next run makes it anew. */
  void write(List<FlatModel> models) {
    try {
      PrivateFolder.make(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "fresh", "");
      try {
        write(fresh, content(models));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      return;
    }
  }

  private static FlatWriter content(List<FlatModel> models) {
    IdentityHashMap<FlatClusters, Integer> numbers = new IdentityHashMap<>();
    FlatWriter clusters = new FlatWriter();
    FlatWriter out = new FlatWriter();
    for (FlatModel model : models) {
      if (!numbers.containsKey(model.clusters())) {
        numbers.put(model.clusters(), numbers.size());
        clusters.keys(model.clusters().keys());
        clusters.shorts(model.clusters().numbers());
        clusters.words(model.clusters().names());
      }
      out.bytes(model.small());
      out.keys(model.features().keys());
      out.ints(model.features().starts());
      out.floats(model.features().weights());
      out.count(numbers.get(model.clusters()));
    }
    return new FlatWriter().count(numbers.size()).all(clusters).count(models.size()).all(out);
  }

  private static void write(Path target, FlatWriter content) throws IOException {
    ByteBuffer body = content.written();
    ByteBuffer header =
        ByteBuffer.allocate(HEADER).putLong(HEADER + body.remaining()).putLong(checksum(body));
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      for (ByteBuffer part : List.of(header.flip(), body)) {
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
    }
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate());
    return sum.getValue();
  }
}
