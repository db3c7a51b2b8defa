package org.newsgraph.cli.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard output that remembers why something could not be written: a print stream is silent. */
public final class StandardOutput extends PrintStream {
  private final Remembering bytes;

  private StandardOutput(Remembering bytes) {
    super(bytes, false, StandardCharsets.UTF_8);
    this.bytes = bytes;
  }

  /** Takes the place of the stream that the process began with. */
  public static void install() {
    System.setOut(new StandardOutput(new Remembering(new FileOutputStream(FileDescriptor.out))));
  }

  /** Throws where anything that was printed could not be written. */
  public static void check() throws IOException {
    PrintStream out = System.out;
    if (!out.checkError()) {
      return;
    }
    if (out instanceof StandardOutput own && own.bytes.trouble.isPresent()) {
      throw own.bytes.trouble.get();
    }
    throw new IOException("standard output cannot be written");
  }

  /** Whether it may be a terminal: the script that starts Java tells where it is a file or pipe. */
  public static boolean isTerminal() {
    return !Boolean.getBoolean("newsgraph.piped");
  }

  /** Whether the reader, such as {@code head}, has had enough. */
  public static boolean isClosedByReader(IOException trouble) {
    return String.valueOf(trouble.getMessage()).contains("Broken pipe");
  }

  /** Standard output for bytes: a write that fails throws. */
  public static OutputStream bytes() {
    PrintStream out = System.out;
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        check();
      }
    };
  }

  private static final class Remembering extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> trouble = Optional.empty();

    Remembering(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        trouble = trouble.or(() -> Optional.of(e));
        throw e;
      }
    }
  }
}
