package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.AnswerJson;
import org.newsgraph.queries.answer.Asking;
import org.newsgraph.queries.answer.WrongQuestion;
import org.newsgraph.queries.catalogue.Question;

/** The answer to one question, or its first rows, with what is to be marked in the sentences. */
record AskView(Asking asking, Question question, Marks marks) implements View {
  private static final String ROWS = "rows";

  @Override
  public JsonNode show(Map<String, String> parameters) {
    Map<String, String> given = new TreeMap<>(parameters);
    String rows = given.remove(ROWS);
    Answer answer =
        rows == null ? asking.ask(question, given) : asking.ask(question, given, number(rows));
    return marks.on(AnswerJson.of(answer));
  }

  private static int number(String rows) {
    if (!rows.matches("[1-9][0-9]{0,4}")) {
      throw new WrongQuestion("\"" + rows + "\" is no number of rows.");
    }
    return Integer.parseInt(rows);
  }
}
