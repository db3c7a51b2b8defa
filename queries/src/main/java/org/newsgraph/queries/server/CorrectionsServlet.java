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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.newsgraph.queries.correction.CorrectionBook;
import org.newsgraph.queries.view.CorrectionsView;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

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
  private final transient Clock clock;
  private final transient ExecutorService writing =
      Executors.newSingleThreadExecutor(CorrectionsServlet::writer);
  private final String token = token();

  CorrectionsServlet(CorrectionBook book, CorrectionsView view, Clock clock) {
    this.book = book;
    this.view = view;
    this.clock = clock;
  }

  private static Thread writer(Runnable work) {
    Thread thread = new Thread(work, "corrections");
    thread.setDaemon(true);
    return thread;
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ObjectNode json = (ObjectNode) view.show(Map.of());
    if (book.isEditable() && request.getHeader("Origin") == null) {
      json.put("token", token);
    }
    response.setHeader("Cache-Control", "no-store");
    ApiServlet.send(response, HttpServletResponse.SC_OK, json);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOurs(request)) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, "Only the page itself may correct.");
      return;
    }
    try {
      Task task = task(MAPPER.readTree(request.getInputStream()));
      boolean done = isDone(CompletableFuture.runAsync(task::run, writing));
      ObjectNode json = JsonNodeFactory.instance.objectNode().put("applied", done);
      ApiServlet.send(response, done ? 200 : HttpServletResponse.SC_ACCEPTED, json);
    } catch (IllegalArgumentException | JsonProcessingException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    String given = String.valueOf(request.getHeader(TOKEN));
    return MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))
        && String.valueOf(request.getContentType()).startsWith("application/json");
  }

  /** Something to be done to the book. */
  private interface Task {
    void run();
  }

  private Task task(JsonNode asked) {
    String when = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    String given = words(asked, "who");
    String who = given.isEmpty() ? book.writer() : given;
    if (asked.path("undo").isArray()) {
      List<CorrectionEntry> entries = entries(asked.path("undo"), who, when);
      return () -> book.undo(entries);
    }
    List<CorrectionEntry> entries = entries(asked.path("note"), who, when);
    return () -> book.note(entries);
  }

  private static List<CorrectionEntry> entries(JsonNode lines, String who, String when) {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("Send one to " + MOST_LINES + " lines.");
    }
    List<CorrectionEntry> entries = new ArrayList<>();
    for (JsonNode line : lines) {
      if (!isWhole(words(line, "subject")) || !isWhole(words(line, "object"))) {
        throw new IllegalArgumentException("An address has no spaces and no <>\"{}|\\^`.");
      }
      entries.add(
          new CorrectionEntry(
              words(line, "subject"),
              words(line, "correction"),
              words(line, "object"),
              words(line, "note"),
              who,
              when));
    }
    return entries;
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

  private static boolean isDone(CompletableFuture<Void> task) {
    try {
      task.get(SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof IllegalArgumentException wrong) {
        throw wrong;
      }
      throw new CompletionException(e.getCause());
    }
  }

  private static void refuse(HttpServletResponse response, int status, String sentence)
      throws IOException {
    ApiServlet.send(response, status, ApiServlet.error(sentence));
  }

  @Override
  public void destroy() {
    writing.shutdown();
  }
}
