package org.newsgraph.queries.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.queries.exchange.Plain;

/**
 * Lets in only what this server is for, and tells browsers what the page may do.
 *
 * <p>The request must name this machine, or a name that was given, as its host: a foreign page
 * whose name was made to point here (DNS rebinding) does not; an address of numbers is no name.
 * Requests that a browser makes for another site's page are refused, but for those sites that were
 * allowed and for links to the page.
 */
final class Gate extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  /** Where queries are asked. */
  static final String QUERY = "/news/query";

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final String TOKEN = "newsgraph-token";
  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

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

  private final transient ServerOptions options;

  Gate(ServerOptions options) {
    this.options = options;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(response);
    Optional<String> origin = allowedOrigin(request);
    origin.ifPresent(o -> allow(response, o));
    if (!isHost(request.getServerName())) {
      Plain.refuse(request, response, 403, wrongHost());
    } else if (origin.isPresent() && request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (!allowed(request)) {
      response.setHeader("Allow", "GET, HEAD, POST");
      Plain.refuse(
          request,
          response,
          405,
          "This server is read-only: GET, and POST for queries at /news/query.");
    } else if (isForeign(request) && origin.isEmpty()) {
      Plain.refuse(
          request,
          response,
          403,
          "Pages of other sites may not ask this server; start it with --allow-origin to let them.");
    } else if (!hasToken(request)) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Plain.refuse(
          request,
          response,
          401,
          "This server asks for its token: open /?token=…, or send Authorization: Bearer …");
    } else if (options.access().token().isPresent() && asked(request).isPresent()) {
      remember(response, asked(request).get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private String wrongHost() {
    return options.isLoopback()
        ? "This server answers only to this machine: use http://localhost."
        : "This server does not know itself by that name; start it with --host NAME.";
  }

  private boolean isHost(String name) {
    return HERE.contains(name)
        || options.access().hosts().contains(name)
        || (!options.isLoopback()
            && (name.equals(options.bind()) || name.matches("[0-9.]+|\\[[0-9a-fA-F:.%]+]")));
  }

  private Optional<String> allowedOrigin(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Origin")).filter(options.access()::allows);
  }

  /** A link from elsewhere to the page is none; one that asks a query at once is. */
  private static boolean isForeign(HttpServletRequest request) {
    String site = String.valueOf(request.getHeader("Sec-Fetch-Site"));
    boolean link =
        "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
            && "document".equals(request.getHeader("Sec-Fetch-Dest"))
            && !request.getRequestURI().matches("/(news|api|ask)/.*");
    return FOREIGN.contains(site) && !link;
  }

  private boolean hasToken(HttpServletRequest request) {
    return options
        .access()
        .token()
        .map(token -> given(request).anyMatch(g -> same(g, token)))
        .orElse(true);
  }

  private static Stream<String> given(HttpServletRequest request) {
    Stream<String> bearer =
        Stream.ofNullable(request.getHeader("Authorization"))
            .map(header -> header.replaceFirst("(?i)^Bearer ", ""));
    Stream<String> asked = asked(request).stream();
    Stream<String> kept =
        Stream.ofNullable(request.getCookies())
            .flatMap(Stream::of)
            .filter(cookie -> cookie.getName().equals(TOKEN))
            .map(Cookie::getValue);
    return Stream.concat(bearer, Stream.concat(asked, kept));
  }

  /** Only where it is all that the address asks. */
  private static Optional<String> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString())
        .filter(query -> query.matches("token=[A-Za-z0-9._~-]+"))
        .map(query -> query.substring("token=".length()));
  }

  /** Takes as long whether the first letter differs or the last. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static void remember(HttpServletResponse response, String token) throws IOException {
    response.setHeader("Set-Cookie", TOKEN + "=" + token + "; Path=/; HttpOnly; SameSite=Strict");
    response.sendRedirect("/");
  }

  private boolean allowed(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> true;
      case "POST" ->
          request.getRequestURI().equals(QUERY)
              || (options.corrections().isEditable()
                  && request.getRequestURI().equals(CorrectionsServlet.PATH));
      default -> false;
    };
  }

  private static void allow(HttpServletResponse response, String origin) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
    response.setHeader(
        "Access-Control-Allow-Headers", "Accept, Content-Type, Authorization, If-None-Match");
    response.setHeader("Access-Control-Expose-Headers", "ETag");
    response.setHeader("Access-Control-Max-Age", "600");
    response.setHeader("Vary", "Origin");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
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
