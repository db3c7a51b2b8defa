package org.newsgraph.queries.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.newsgraph.queries.correction.CorrectionBook;
import org.newsgraph.queries.correction.CorrectionWork;
import org.newsgraph.queries.view.CorrectionsView;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.consolidation.correction.Corrections;

/**
 * The corrections of a store: what people said, and where the book may be changed, more of it.
 *
 * <p>{@code GET} gives a token to whoever may read the answer: the page itself. {@code POST} wants
 * that token back in a header which no page of another site may set.
 */
final class CorrectionsServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;

  static final String PATH = "/api/corrections";
  static final String TOKEN = "X-Newsgraph-Token";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_LINES = 200;
  private static final int MOST_WORDS = 1_000;
  private static final int TOKEN_BYTES = 16;

  /** A small store is worked out anew within this time; for a large one nobody is kept waiting. */
  private static final long SECONDS = 8;

  private final transient CorrectionBook book;
  private final transient CorrectionsView view;
  private final transient CorrectionWork work;
  private final String token = token();

  CorrectionsServlet(CorrectionBook book, CorrectionsView view, Clock clock) {
    this.book = book;
    this.view = view;
    this.work = new CorrectionWork(clock, SECONDS);
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    ApiServlet.answer(request, response, () -> shown(request));
  }

  private JsonNode shown(HttpServletRequest request) {
    ObjectNode json = (ObjectNode) view.show(Map.of());
    json.set("last", work.last());
    if (book.isEditable() && request.getHeader("Origin") == null) {
      json.put("token", token);
    }
    return json;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOurs(request)) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, "Only the page itself may correct.");
      return;
    }
    try {
      boolean done = work.isDone(task(MAPPER.readTree(request.getInputStream())));
      ObjectNode json = JsonNodeFactory.instance.objectNode().put("applied", done);
      ApiServlet.send(response, done ? 200 : HttpServletResponse.SC_ACCEPTED, json);
    } catch (IllegalArgumentException | JsonProcessingException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (CompletionException e) {
      refuse(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "This could not be applied, and the server's log says more: "
              + e.getCause().getMessage());
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    String given = String.valueOf(request.getHeader(TOKEN));
    return MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))
        && String.valueOf(request.getContentType()).startsWith("application/json");
  }

  private Runnable task(JsonNode asked) {
    String given = words(asked, "who");
    String who = given.isEmpty() ? book.writer() : given;
    if (asked.path("undo").isArray()) {
      List<CorrectionEntry> entries = lines(asked.path("undo"), CorrectionsServlet::asItIs);
      return () -> book.undo(entries);
    }
    String when = work.now();
    List<CorrectionEntry> entries = lines(asked.path("note"), line -> noted(line, who, when));
    Corrections.of(entries);
    return () -> book.note(entries);
  }

  private static List<CorrectionEntry> lines(
      JsonNode lines, Function<JsonNode, CorrectionEntry> entry) {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("Send one to " + MOST_LINES + " lines.");
    }
    List<CorrectionEntry> entries = new ArrayList<>();
    lines.forEach(line -> entries.add(entry.apply(line)));
    return entries;
  }

  private static CorrectionEntry noted(JsonNode line, String who, String when) {
    if (!isWhole(words(line, "subject")) || !isWhole(words(line, "object"))) {
      throw new IllegalArgumentException("An address has no spaces and no <>\"{}|\\^`.");
    }
    return new CorrectionEntry(
        words(line, "subject"),
        words(line, "correction"),
        words(line, "object"),
        words(line, "note"),
        who,
        when);
  }

  /** What is taken back stands in the book, in whatever way people wrote it. */
  private static CorrectionEntry asItIs(JsonNode line) {
    return new CorrectionEntry(
        line.path("subject").asText(""),
        line.path("correction").asText(""),
        line.path("object").asText(""),
        "",
        "",
        "");
  }

  /** Addresses, days and words of one piece; the names of a withdrawn article have bars. */
  private static boolean isWhole(String term) {
    return term.matches("[^\\s<>\"{}\\\\^`]*(?: \\| [^\\s<>\"{}\\\\^`]+)*");
  }

  private static String words(JsonNode json, String name) {
    String words = json.path(name).asText("").replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    if (words.length() > MOST_WORDS) {
      throw new IllegalArgumentException("\"" + name + "\" is too long.");
    }
    return words;
  }

  private static void refuse(HttpServletResponse response, int status, String sentence)
      throws IOException {
    ApiServlet.send(response, status, ApiServlet.error(sentence));
  }

  @Override
  public void destroy() {
    work.close();
  }
}
