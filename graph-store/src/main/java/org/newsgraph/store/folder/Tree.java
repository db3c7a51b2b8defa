package org.newsgraph.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. */
public final class Tree {
  private static final int PIECE = 1 << 16;

  private Tree() {}

  /** Removes it; one that is not there is fine. */
  public static void remove(Path tree) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(tree)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  /** Forces every file of it to the disk. */
  public static void force(Path tree) throws IOException {
    for (Path file : files(tree)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  /** The files in it, in order. */
  public static List<Path> files(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Copies it; what is empty in a file takes no room in the copy either. */
  public static void copy(Path tree, Path target) throws IOException {
    Privately.folder(target);
    for (Path file : files(tree)) {
      Path copy = target.resolve(tree.relativize(file).toString());
      Privately.folder(copy.getParent());
      copyFile(file, copy);
    }
  }

  private static void copyFile(Path file, Path copy) throws IOException {
    try (FileChannel from = FileChannel.open(file);
        FileChannel to =
            FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer piece = ByteBuffer.allocate(PIECE);
      long size = from.size();
      for (long at = 0; at < size; at += piece.limit()) {
        piece.clear();
        from.read(piece, at);
        piece.flip();
        if (piece.mismatch(ByteBuffer.allocate(piece.limit())) >= 0) {
          to.write(piece.duplicate(), at);
        }
      }
      if (size > to.size()) {
        to.write(ByteBuffer.allocate(1), size - 1);
      }
    }
  }

  /** Bytes that it takes on the disk, as far as can be known. */
  public static long bytes(Path tree) throws IOException {
    long sum = 0;
    for (Path file : files(tree)) {
      sum += Files.size(file);
    }
    return sum;
  }
}
