package org.newsgraph.queries.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.queries.answer.AnswerFormat;
import org.newsgraph.queries.answer.Asking;
import org.newsgraph.queries.answer.TooSlow;
import org.newsgraph.queries.answer.WrongQuestion;

/** Questions of the catalogue for programs: {@code /ask/who-met-whom.csv?person=Putin}. */
final class AskServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;
  private static final int WIDTH = 120;
  private static final Pattern PATH = Pattern.compile("/([a-z-]+)\\.(csv|json|md)");

  private final transient Asking asking;

  AskServlet(Asking asking) {
    this.asking = asking;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!path.matches()) {
      response.sendError(404, "Ask /ask/QUESTION.csv, .json or .md; /openapi.json lists them.");
      return;
    }
    try {
      Map<String, String> given = new TreeMap<>();
      request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
      AnswerFormat format = AnswerFormat.ofEnding(path.group(2)).orElseThrow();
      String words = format.write(asking.ask(path.group(1), given), WIDTH);
      response.setContentType(format.mediaType());
      response.setHeader(
          "Content-Disposition",
          "inline; filename=\"" + path.group(1) + "." + path.group(2) + "\"");
      response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    } catch (WrongQuestion e) {
      response.sendError(400, e.getMessage());
    } catch (TooSlow e) {
      response.sendError(503, e.getMessage());
    }
  }
}
