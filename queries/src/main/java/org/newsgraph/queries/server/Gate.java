package org.newsgraph.queries.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;

/**
 * Lets in only what this server is for, and tells browsers what the page may do.
 *
 * <p>On loopback the request must name this machine as its host: a foreign page whose name was made
 * to point here (DNS rebinding) does not.
 */
final class Gate extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /**
   * The one style sheet that the SPARQL editor writes into the page (for columns that can be drawn
   * wider).
   */
  private static final String EDITOR_STYLE =
      "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' "
          + EDITOR_STYLE
          + "; img-src 'self' data:; font-src"
          + " 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final boolean loopback;

  Gate(boolean loopback) {
    this.loopback = loopback;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(response);
    if (loopback && !HERE.contains(request.getServerName())) {
      Plain.refuse(
          request,
          response,
          403,
          "This server answers only to this machine: use http://localhost.");
    } else if (!allowed(request)) {
      response.setHeader("Allow", "GET, HEAD, POST");
      Plain.refuse(
          request,
          response,
          405,
          "This server is read-only: GET, and POST for queries at /news/query.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean allowed(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> true;
      case "POST" -> request.getRequestURI().equals(FusekiDoor.QUERY);
      default -> false;
    };
  }

  private static void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }
}
