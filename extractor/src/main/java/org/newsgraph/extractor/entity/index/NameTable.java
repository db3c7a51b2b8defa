package org.newsgraph.extractor.entity.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Names to numbers, read through a memory map.
 *
 * <p>A name is kept as 32 bits of its hash beside its number, in an open-addressed table; an
 * unknown name is taken for a known one about once in a thousand million look-ups.
 */
public final class NameTable {
  private final IntBuffer slots;
  private final int size;

  private NameTable(IntBuffer slots) {
    this.slots = slots;
    this.size = slots.limit() / 2;
  }

  /** Opens a table that a {@link NameTableWriter} has written. */
  public static NameTable open(Path file) throws IOException {
    return new NameTable(MappedFile.map(file).asIntBuffer());
  }

  /** The number of a name, exactly as it is spelled. */
  public OptionalInt get(CharSequence name) {
    long hash = NameHash.of(name);
    int print = NameHash.print(hash);
    int slot = NameHash.slot(hash, size);
    while (slots.get(2 * slot) != 0) {
      if (slots.get(2 * slot) == print) {
        return OptionalInt.of(slots.get(2 * slot + 1));
      }
      slot = slot + 1 == size ? 0 : slot + 1;
    }
    return OptionalInt.empty();
  }
}
