package org.newsgraph.queries.exchange;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.newsgraph.queries.limit.Limits;

/**
 * Hands the queries of clients on to another endpoint, in the format that they accept: queries
 * alone, never updates, and none that this server would refuse itself.
 */
public final class Relay extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String RESULTS = "application/sparql-results+json, text/turtle;q=0.9";

  private final transient URI endpoint;
  private final transient Duration patience;
  private final transient HttpClient client = HttpClient.newHttpClient();

  public Relay(URI endpoint, Duration patience) {
    this.endpoint = endpoint;
    this.patience = patience;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(String.valueOf(request.getParameter("query")), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean bare = String.valueOf(request.getContentType()).startsWith(QUERY);
    String query =
        bare
            ? new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            : String.valueOf(request.getParameter("query"));
    answer(query, request, response);
  }

  private void answer(String query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> trouble = trouble(query);
    if (trouble.isPresent()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, trouble.get());
      return;
    }
    try {
      copy(ask(query, accepted(request)), response);
    } catch (HttpTimeoutException e) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Trouble.TOO_LONG);
    } catch (ConnectException e) {
      response.sendError(
          HttpServletResponse.SC_BAD_GATEWAY, "The server at " + endpoint + " does not answer.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Trouble.TOO_LONG);
    }
  }

  private static Optional<String> trouble(String query) {
    try {
      Query parsed = QueryFactory.create(query);
      return Limits.refused(parsed);
    } catch (QueryException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static String accepted(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept == null || accept.equals("*/*") ? RESULTS : accept;
  }

  private HttpResponse<InputStream> ask(String query, String accept)
      throws IOException, InterruptedException {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return client.send(
        HttpRequest.newBuilder(endpoint)
            .timeout(patience)
            .header("Accept", accept)
            .header("Content-Type", FORM)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofInputStream());
  }

  private static void copy(HttpResponse<InputStream> answer, HttpServletResponse response)
      throws IOException {
    try (InputStream body = answer.body()) {
      response.setStatus(answer.statusCode());
      answer.headers().firstValue("Content-Type").ifPresent(response::setContentType);
      body.transferTo(response.getOutputStream());
    }
  }
}
