package org.newsgraph.extractor.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.entity.index.IndexDirectory;

/** What is kept between runs is nobody else's business. */
class PrivateFolderTest {
  @TempDir Path folder;

  @Test
  void nobodyElseMayEnterIt() throws IOException {
    isPrivate(PrivateFolder.make(folder.resolve("above/own")));
  }

  @Test
  void oneThatIsThereStaysAsItIs() throws IOException {
    Path own = PrivateFolder.make(folder.resolve("own"));
    Files.writeString(own.resolve("file"), "kept");
    assertThat(PrivateFolder.make(own).resolve("file")).hasContent("kept");
  }

  @Test
  void indexesAreBuiltInOne() throws IOException {
    Path cache = folder.resolve("cache");
    Path index =
        new IndexDirectory(cache, "names-1")
            .get(fresh -> Files.writeString(fresh.resolve("names"), "Ada King"));
    isPrivate(cache);
    isPrivate(index);
  }

  private static void isPrivate(Path made) throws IOException {
    assumeTrue(made.getFileSystem().supportedFileAttributeViews().contains("posix"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }
}
