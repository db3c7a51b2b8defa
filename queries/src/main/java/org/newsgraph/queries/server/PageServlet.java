package org.newsgraph.queries.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Serves the page and the libraries that it uses out of the class path. */
final class PageServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final String root;
  private final transient Map<String, byte[]> joined;

  /** Serves what is under this folder of the class path. */
  PageServlet(String root) {
    this(root, Map.of());
  }

  /** Serves the same, and at these paths files that were joined. */
  PageServlet(String root, Map<String, String> joined) {
    this.root = root;
    this.joined = new TreeMap<>();
    joined.forEach((path, text) -> this.joined.put(path, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    try (InputStream in = open(path)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      byte[] bytes = in.readAllBytes();
      response.setContentType(type(path));
      response.setHeader("Cache-Control", "no-cache");
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }

  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
    return path.isEmpty() || path.equals("/") ? "/index.html" : path;
  }

  private InputStream open(String path) {
    boolean plain = path.matches("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+") && !type(path).isEmpty();
    if (!plain) {
      return null;
    }
    return joined.containsKey(path)
        ? new ByteArrayInputStream(joined.get(path))
        : PageServlet.class.getResourceAsStream(root + path);
  }

  private static String type(String path) {
    return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
  }
}
