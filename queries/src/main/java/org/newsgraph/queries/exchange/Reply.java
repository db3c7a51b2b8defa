package org.newsgraph.queries.exchange;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/** A whole answer: status, headers and body. */
@SuppressWarnings("ArrayRecordComponent") // sent once and never compared
record Reply(int status, Map<String, String> headers, byte[] body) {
  private static final int WORTH_PACKING = 1_000;

  Reply {
    headers = new TreeMap<>(headers);
    body = body.clone();
  }

  /** A sentence in the place of an answer. */
  static Reply sentence(int status, String words) {
    return new Reply(
        status,
        Map.of("Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store"),
        (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the answer as the client wants it: nothing where it has it already, packed where it
   * says that it unpacks.
   */
  Reply fitting(HttpServletRequest request) {
    if (status != HttpServletResponse.SC_OK) {
      return this;
    }
    CRC32C sum = new CRC32C();
    sum.update(body);
    Map<String, String> more = new TreeMap<>(headers);
    String tag = "W/\"" + Long.toHexString(sum.getValue()) + "-" + body.length + "\"";
    more.put("ETag", tag);
    more.put("Vary", "Accept, Accept-Encoding, Origin");
    more.putIfAbsent("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      return new Reply(HttpServletResponse.SC_NOT_MODIFIED, more, new byte[0]);
    }
    String accepted = String.valueOf(request.getHeader("Accept-Encoding"));
    if (body.length > WORTH_PACKING && accepted.contains("gzip")) {
      more.put("Content-Encoding", "gzip");
      return new Reply(status, more, packed());
    }
    return new Reply(status, more, body);
  }

  private byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Sends the answer and completes the exchange; holds no thread while the client reads. */
  void send(AsyncContext exchange, boolean head) {
    HttpServletResponse response = (HttpServletResponse) exchange.getResponse();
    try {
      response.setStatus(status);
      headers.forEach(response::setHeader);
      if (status != HttpServletResponse.SC_NOT_MODIFIED) {
        response.setContentLength(body.length);
      }
      if (head || body.length == 0) {
        exchange.complete();
        return;
      }
      ServletOutputStream out = response.getOutputStream();
      out.setWriteListener(new Writing(exchange, out, body));
    } catch (IOException | IllegalStateException e) {
      exchange.complete();
    }
  }

  private static final class Writing implements WriteListener {
    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final byte[] body;
    private boolean written;

    Writing(AsyncContext exchange, ServletOutputStream out, byte[] body) {
      this.exchange = exchange;
      this.out = out;
      this.body = body;
    }

    @Override
    public void onWritePossible() throws IOException {
      while (out.isReady()) {
        if (written) {
          exchange.complete();
          return;
        }
        written = true;
        out.write(body);
      }
    }

    @Override
    public void onError(Throwable e) {
      exchange.complete();
    }
  }
}
