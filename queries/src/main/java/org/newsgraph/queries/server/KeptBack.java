package org.newsgraph.queries.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body waits in memory until it is whole. */
final class KeptBack extends HttpServletResponseWrapper {
  private final int most;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ServletOutputStream out = new Memory();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  private boolean tooLarge;
  private boolean cut;
  private String error = "";

  KeptBack(HttpServletResponse response, int most) {
    super(response);
    this.most = most;
  }

  /** Sends what was kept, or a sentence where it is not a whole answer. */
  void release() throws IOException {
    writer.flush();
    HttpServletResponse real = (HttpServletResponse) getResponse();
    if (tooLarge) {
      Plain.send(
          real,
          422,
          "The answer is larger than " + (most >> 20) + " MB. Add a LIMIT or ask for less.");
    } else if (cut || getStatus() == SC_SERVICE_UNAVAILABLE) {
      Plain.send(
          real,
          SC_SERVICE_UNAVAILABLE,
          "The query took too long and was stopped. Nothing of its result is shown. Narrow it or"
              + " add a LIMIT.");
    } else if (getStatus() >= SC_BAD_REQUEST) {
      Plain.send(
          real,
          getStatus(),
          error.isEmpty() ? body.toString(StandardCharsets.UTF_8).strip() : error);
    } else {
      real.setContentLength(body.size());
      body.writeTo(real.getOutputStream());
    }
  }

  /** An error behind the beginning of a result: the result is cut. */
  @Override
  public void setStatus(int status) {
    String type = String.valueOf(getContentType());
    boolean begun = body.size() > 0 || !type.matches("null|text/(plain|html).*");
    cut |= status >= SC_BAD_REQUEST && begun;
    super.setStatus(status);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    error = message == null ? "" : message;
  }

  @Override
  public void sendError(int status) {
    sendError(status, "");
  }

  @Override
  public void flushBuffer() {
    // nothing leaves before it is whole
  }

  @Override
  public void setContentLength(int length) {
    // set when it is whole
  }

  @Override
  public void setContentLengthLong(long length) {
    // set when it is whole
  }

  @Override
  public void resetBuffer() {
    body.reset();
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  private final class Memory extends ServletOutputStream {
    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      tooLarge |= body.size() + (long) length > most;
      if (!tooLarge) {
        body.write(bytes, offset, length);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException(
          "Queries are answered one at a time on their own thread.");
    }
  }
}
