package org.newsgraph.extractor.annotation.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words and numbers of a model's text, one after the other, at the speed of the disk. */
final class ModelText {
  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int read;

  ModelText(InputStream in) {
    this.in = in;
  }

  /** A line such as {@code dict=77207}. */
  int size(String name) {
    String[] line = word().split("=", -1);
    if (line.length != 2 || !line[0].equals(name)) {
      throw new IllegalStateException("The parser's model tells no " + name);
    }
    return Integer.parseInt(line[1]);
  }

  String word() {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    for (int c = first(); c > ' '; c = next()) {
      word.write(c);
    }
    return word.toString(StandardCharsets.UTF_8);
  }

  void numbers(float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = decimal();
    }
  }

  /** A number without a decimal point. */
  long integer() {
    long value = 0;
    for (int c = first(); c > ' '; c = next()) {
      value = 10 * value + digit(c);
    }
    return value;
  }

  /** Digits and powers of ten are exact in double, so that the quotient is the nearest number. */
  private float decimal() {
    int c = first();
    boolean negative = c == '-';
    long digits = 0;
    double scale = 0;
    for (c = negative ? next() : c; c > ' '; c = next()) {
      if (c == '.') {
        scale = 1;
      } else {
        digits = 10 * digits + digit(c);
        scale *= 10;
      }
    }
    double value = scale == 0 ? digits : digits / scale;
    return (float) (negative ? -value : value);
  }

  private static int digit(int c) {
    if (c < '0' || c > '9') {
      throw new IllegalStateException("A number of the parser's model holds " + (char) c);
    }
    return c - '0';
  }

  private int first() {
    int c = next();
    while (c != END && c <= ' ') {
      c = next();
    }
    if (c == END) {
      throw new IllegalStateException("The parser's model ends too early.");
    }
    return c;
  }

  private int next() {
    if (read == filled && !fill()) {
      return END;
    }
    return buffer[read++] & 0xFF;
  }

  private boolean fill() {
    try {
      filled = Math.max(0, in.read(buffer));
      read = 0;
      return filled > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
