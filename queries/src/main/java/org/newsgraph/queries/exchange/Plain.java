package org.newsgraph.queries.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** An answer that is one sentence. */
public final class Plain {
  private static final long MOST_READ_OFF = 64L << 20;
  private static final Duration LONGEST_READ_OFF = Duration.ofSeconds(10);

  private Plain() {}

  static void send(HttpServletResponse response, int status, String sentence) throws IOException {
    byte[] bytes = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /**
   * Sends a sentence in place of what was asked for. What the request still holds is read off
   * first, within reason: a client that sends all before it looks at the answer would else find the
   * door shut and never learn why.
   */
  public static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String sentence)
      throws IOException {
    if (request.getHeader("Expect") == null) {
      readOff(request.getInputStream());
    }
    send(response, status, sentence);
  }

  private static void readOff(InputStream body) throws IOException {
    long end = System.nanoTime() + LONGEST_READ_OFF.toNanos();
    byte[] part = new byte[1 << 16];
    long read = 0;
    int length = body.read(part);
    while (length >= 0 && read < MOST_READ_OFF && System.nanoTime() < end) {
      read += length;
      length = body.read(part);
    }
  }
}
