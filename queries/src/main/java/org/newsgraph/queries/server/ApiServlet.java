package org.newsgraph.queries.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.graph.TooSlow;
import org.newsgraph.queries.view.piece.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code /api/…} in JSON, whole or with an error. */
final class ApiServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final transient Map<String, View> views;

  ApiServlet(Map<String, View> views) {
    this.views = Map.copyOf(views);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, () -> view(request).show(parameters(request)));
  }

  /** Sends what is shown, or says why nothing can be. */
  static void answer(
      HttpServletRequest request, HttpServletResponse response, Supplier<JsonNode> shown)
      throws IOException {
    try {
      send(response, HttpServletResponse.SC_OK, shown.get());
    } catch (View.NotFound e) {
      send(response, HttpServletResponse.SC_NOT_FOUND, error(e.getMessage()));
    } catch (WrongQuestion e) {
      send(response, HttpServletResponse.SC_BAD_REQUEST, wrong(e));
    } catch (TooSlow e) {
      send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, error(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.error("A defect while answering {}", request.getRequestURI(), e);
      send(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          error("The server could not answer this; its log says why."));
    }
  }

  private View view(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    View view = views.get(path);
    if (view == null) {
      throw new View.NotFound("There is nothing at /api/" + path + ".");
    }
    return view;
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> found = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> found.put(name, values[0]));
    return found;
  }

  private static JsonNode wrong(WrongQuestion e) {
    ObjectNode json = error(e.getMessage()).put("parameter", e.parameter());
    e.near().forEach(json.putArray("near")::add);
    return json;
  }

  static ObjectNode error(String message) {
    return JsonNodeFactory.instance.objectNode().put("error", message);
  }

  static void send(HttpServletResponse response, int status, JsonNode body) throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(body);
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
