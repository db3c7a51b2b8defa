package org.newsgraph.queries.exchange;

import java.util.List;
import java.util.Map;
import org.newsgraph.queries.limit.Work;

/** What a client is told when there is no answer: always a sentence. */
final class Trouble {
  static final String TOO_LONG =
      "The query took too long and was stopped. Nothing of its result is shown. Narrow it or add a"
          + " LIMIT.";
  static final String NO_MEMORY =
      "The query needed more memory than the server has and was stopped. Narrow it or add a LIMIT.";
  static final String NESTED = "The query is nested too deeply, or has too many parts.";

  /** What the libraries say of what the client could have written otherwise. */
  private static final Map<String, String> CLIENTS =
      Map.of(
          "Comparison method violates",
          "A result cannot be sorted by what changes while it is sorted, such as RAND().",
          "StackOverflowError",
          NESTED);

  private static final List<Integer> EXPLAINED = List.of(400, 404, 405, 406, 413, 415, 422, 502);

  private Trouble() {}

  static Reply reply(int status, String words) {
    for (Map.Entry<String, String> client : CLIENTS.entrySet()) {
      if (words.contains(client.getKey())) {
        return Reply.sentence(400, client.getValue());
      }
    }
    if (words.contains("heap space") || words.contains("OutOfMemory")) {
      return Reply.sentence(503, NO_MEMORY);
    }
    if (EXPLAINED.contains(status) && !words.isBlank()) {
      return Reply.sentence(status, LibraryWords.inOurs(words));
    }
    return Reply.sentence(status, plain(status));
  }

  private static String plain(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take this method.";
      case 400 -> "The request is not understood.";
      default -> "The server could not answer this; its log says why.";
    };
  }

  /** Why a query was ended, with the status that says it. */
  static Reply ended(Work.End why) {
    return switch (why) {
      case MEMORY -> Reply.sentence(503, NO_MEMORY);
      case LENGTH ->
          Reply.sentence(
              422, "The query makes texts or numbers that are longer than this server holds.");
      default -> Reply.sentence(503, TOO_LONG);
    };
  }
}
