package org.newsgraph.queries.exchange;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.queries.limit.Work;

/**
 * A response that waits in memory until it is whole; nothing of it touches the real one, which may
 * have been answered by then.
 */
public final class KeptBack extends HttpServletResponseWrapper {
  /** A header that says why a query was ended; it goes no further. */
  public static final String END = "Newsgraph-End";

  private static final String CONTENT_TYPE = "Content-Type";

  private final int most;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final ServletOutputStream out = new Memory();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  private int status = SC_OK;
  private boolean tooLarge;
  private boolean cut;
  private String error = "";

  KeptBack(HttpServletResponse response, int most) {
    super(response);
    this.most = most;
  }

  /** Returns what was kept, or a sentence where it is not a whole answer. */
  Reply reply() {
    writer.flush();
    if (headers.containsKey(END)) {
      return Trouble.ended(Work.End.valueOf(headers.get(END)));
    }
    if (tooLarge) {
      return Reply.sentence(
          422, "The answer is larger than " + (most >> 20) + " MB. Add a LIMIT or ask for less.");
    }
    if (cut || status == SC_SERVICE_UNAVAILABLE) {
      return Reply.sentence(SC_SERVICE_UNAVAILABLE, Trouble.TOO_LONG);
    }
    boolean json = String.valueOf(getContentType()).startsWith("application/json");
    if (status >= SC_BAD_REQUEST && !json) {
      String words = error.isEmpty() ? body.toString(StandardCharsets.UTF_8).strip() : error;
      return Trouble.reply(status, words);
    }
    return new Reply(status, headers, body.toByteArray());
  }

  /** An error behind the beginning of a result: the result is cut. */
  @Override
  public void setStatus(int code) {
    String type = String.valueOf(getContentType());
    boolean begun = body.size() > 0 || !type.matches("null|(text/(plain|html)|application/json).*");
    cut |= code >= SC_BAD_REQUEST && begun;
    status = code;
  }

  @Override
  public int getStatus() {
    return status;
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
  public void sendError(int code, String message) {
    setStatus(code);
    error = message == null ? "" : message;
  }

  @Override
  public void sendError(int code) {
    sendError(code, "");
  }

  @Override
  public void sendRedirect(String location) {
    setStatus(SC_FOUND);
    setHeader("Location", location);
  }

  @Override
  public void setHeader(String name, String value) {
    if (value == null) {
      headers.remove(name);
    } else if (!name.equalsIgnoreCase("Content-Length")) {
      headers.put(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    headers.merge(name, value, (one, other) -> one + ", " + other);
  }

  @Override
  public void setIntHeader(String name, int value) {
    setHeader(name, String.valueOf(value));
  }

  @Override
  public boolean containsHeader(String name) {
    return headers.containsKey(name);
  }

  @Override
  public String getHeader(String name) {
    return headers.get(name);
  }

  @Override
  public Collection<String> getHeaders(String name) {
    return headers.containsKey(name) ? List.of(headers.get(name)) : List.of();
  }

  @Override
  public Collection<String> getHeaderNames() {
    return new ArrayList<>(headers.keySet());
  }

  @Override
  public void addCookie(Cookie cookie) {
    // no view sets one
  }

  @Override
  public void setContentType(String type) {
    setHeader(CONTENT_TYPE, type);
  }

  @Override
  public String getContentType() {
    return headers.get(CONTENT_TYPE);
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    String type = headers.get(CONTENT_TYPE);
    if (type != null && encoding != null && !type.contains("charset")) {
      headers.put(CONTENT_TYPE, type + "; charset=" + encoding);
    }
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
  public void reset() {
    body.reset();
    headers.clear();
    status = SC_OK;
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
