package org.newsgraph.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that nobody but their user may read, where the file system knows of users. */
public final class Privately {
  private static final FileAttribute<?>[] NO_USERS = {};

  private Privately() {}

  /** For a file that is about to be made. */
  public static FileAttribute<?>[] file(Path near) {
    return attributes(near, "rw-------");
  }

  /** Makes a folder, and those above it as they come; one that is there stays as it is. */
  public static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    Files.createDirectories(folder, attributes(folder, "rwx------"));
  }

  private static FileAttribute<?>[] attributes(Path near, String permissions) {
    return near.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : NO_USERS;
  }
}
