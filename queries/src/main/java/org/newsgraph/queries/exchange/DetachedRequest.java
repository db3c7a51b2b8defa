package org.newsgraph.queries.exchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.queries.rdf.MediaTypes;

/**
 * A request with all that its answer needs of it, so that an answer that comes too late touches
 * nothing that belongs to another request by then. {@code HEAD} is answered as {@code GET}.
 */
final class DetachedRequest extends HttpServletRequestWrapper {
  private static final int MOST_PARAMETERS = 100;

  private final String method;
  private final String uri;
  private final String servletPath;
  private final String path;
  private final String query;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String[]> parameters = new LinkedHashMap<>();
  private final byte[] body;

  /** {@link IllegalArgumentException} says what is wrong with the parameters. */
  DetachedRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    this.uri = request.getRequestURI();
    this.servletPath = request.getServletPath();
    this.path = request.getPathInfo();
    this.query = request.getQueryString();
    this.body = body.clone();
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
    if (query != null) {
      read(query);
    }
    if (type().startsWith("application/x-www-form-urlencoded")) {
      read(new String(body, StandardCharsets.UTF_8));
    }
    format();
  }

  /** A format asked for in the address, in whatever words clients use, is one that is accepted. */
  private void format() {
    for (String name : List.of("format", "output", "results")) {
      String[] asked = parameters.remove(name);
      Optional<String> type = Optional.ofNullable(asked).flatMap(a -> MediaTypes.of(a[0]));
      type.ifPresent(accepted -> headers.put("Accept", List.of(accepted)));
    }
  }

  private String type() {
    return String.valueOf(getHeader("Content-Type")).toLowerCase(Locale.ROOT);
  }

  private void read(String encoded) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    parameters.forEach((name, values) -> found.put(name, new ArrayList<>(List.of(values))));
    for (String part : encoded.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        found.computeIfAbsent(decoded(name), k -> new ArrayList<>()).add(decoded(value));
      }
      if (found.size() > MOST_PARAMETERS) {
        throw new IllegalArgumentException("A request has at most 100 parameters.");
      }
    }
    found.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The address has a % that begins no character.", e);
    }
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public String getRequestURI() {
    return uri;
  }

  @Override
  public String getServletPath() {
    return servletPath;
  }

  @Override
  public String getPathInfo() {
    return path;
  }

  @Override
  public String getQueryString() {
    return query;
  }

  @Override
  public String getHeader(String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.get(0);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return Collections.enumeration(headers.getOrDefault(name, List.of()));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(headers.keySet());
  }

  @Override
  public String getContentType() {
    return getHeader("Content-Type");
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Body(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Body extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body is here already.");
    }
  }
}
