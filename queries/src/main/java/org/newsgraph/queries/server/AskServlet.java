package org.newsgraph.queries.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.asking.Collected;
import org.newsgraph.queries.asking.Searching;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.queries.format.Lines;
import org.newsgraph.queries.graph.TooSlow;

/** Questions of the catalogue for programs: {@code /ask/who-met-whom.csv?person=Putin}. */
final class AskServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;
  private static final int WIDTH = 120;
  private static final int MOST_NAME = 100;
  private static final Pattern PATH = Pattern.compile("/([a-z-]+)\\.([a-z.]+)");

  private static final int FOUND = 50;

  private final transient Asking asking;
  private final transient Searching searching;

  AskServlet(Asking asking, Searching searching) {
    this.asking = asking;
    this.searching = searching;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    Optional<AnswerFormat> format =
        path.matches() ? AnswerFormat.ofEnding(path.group(2)) : Optional.empty();
    if (format.isEmpty()) {
      response.sendError(
          404,
          "Ask /ask/QUESTION.csv, .spreadsheet.csv, .xlsx, .json, .md or .txt, or for references"
              + " .apa.txt, .chicago.txt, .mla.txt, .harvard.txt, .bib or .ris; /openapi.json lists"
              + " them.");
      return;
    }
    try {
      Map<String, String> given = new TreeMap<>();
      request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
      Lines lines = lines(given.remove("lines"));
      String name = name(path.group(1), given) + (lines == Lines.SENTENCES ? "_sentences" : "");
      byte[] bytes = format.get().bytes(answer(path.group(1), given), lines, WIDTH);
      response.setContentType(format.get().mediaType());
      response.setHeader(
          "Content-Disposition", "inline; filename=\"" + name + "." + path.group(2) + "\"");
      response.getOutputStream().write(bytes);
    } catch (WrongQuestion e) {
      response.sendError(400, e.getMessage());
    } catch (TooSlow e) {
      response.sendError(503, e.getMessage());
    }
  }

  private Answer answer(String question, Map<String, String> given) {
    return question.equals(Searching.QUESTION)
        ? searching.search(
            given.getOrDefault("q", ""),
            Collected.names(given.getOrDefault("collection", "")),
            FOUND)
        : asking.ask(question, given);
  }

  private static Lines lines(String asked) {
    return asked != null && asked.equalsIgnoreCase(Lines.SENTENCES.name())
        ? Lines.SENTENCES
        : Lines.ROWS;
  }

  /** What was asked, so that files of several answers can lie beside each other. */
  private static String name(String question, Map<String, String> given) {
    StringBuilder name = new StringBuilder(question);
    given.forEach(
        (parameter, value) ->
            name.append('_')
                .append(parameter)
                .append('-')
                .append(value.replaceAll(".*[/#]", "").replaceAll("[^A-Za-z0-9-]+", "-")));
    return name.substring(0, Math.min(name.length(), MOST_NAME));
  }
}
