package org.newsgraph.cli.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.server.NewsServer;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.store.NewsStore;

/** Asks everything of a store of clones over HTTP, one request after the other. */
public final class Survey {
  private static final long SEED = 7;

  /** Rows of an answer that a page shows at a time. */
  private static final int ROWS = 50;

  private static final String TOP_EVENT =
      "SELECT ?event WHERE { ?event a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> } LIMIT 1";
  private static final String WHO_MET_WHOM =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX schema: <https://schema.org/>
      SELECT ?who ?with ?place ?day WHERE {
        ?m a ng:Meeting ; ng:status ng:happened ; sem:hasActor ?who, ?with .
        ?who a schema:Person . ?with a schema:Person . FILTER(STR(?who) < STR(?with))
        OPTIONAL { ?m sem:hasPlace ?place } OPTIONAL { ?m ng:date ?day } } LIMIT 200
      """;

  private final NewsStore store;
  private final Optional<NewsIndex> index;
  private final int draws;
  private final List<String> only;
  private final Requests requests;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<String> names;
  private DrawnParameters drawn;

  /**
   * Asks this store, each question with that many drawn sets of parameters.
   *
   * @param only words one of which stands in the name of what is asked; none for everything
   * @param requests to whom each request is told
   */
  public Survey(
      NewsStore store, Optional<NewsIndex> index, int draws, List<String> only, Requests requests) {
    this.only = List.copyOf(only);
    this.requests = requests;
    this.store = store;
    this.index = index;
    this.names = names(store);
    this.drawn = new DrawnParameters(new Random(SEED), names);
    this.draws = draws;
  }

  /** The names that somebody in the store bears. */
  private static Set<String> names(NewsStore store) {
    return store.read(
        dataset -> {
          Set<String> names = new HashSet<>();
          dataset
              .find(Quad.defaultGraphIRI, Node.ANY, RDFS.label.asNode(), Node.ANY)
              .forEachRemaining(q -> names.add(q.getObject().getLiteralLexicalForm()));
          return names;
        });
  }

  /**
   * Prints a line for everything that was asked.
   *
   * @param rounds how often all is asked, each time with other parameters; the last is printed
   */
  public void print(PrintWriter out, int rounds) throws IOException, InterruptedException {
    try (NewsServer server = new NewsServer(store.dataset(), index, ServerOptions.onPort(0))) {
      String home = "http://localhost:" + server.start();
      for (int round = 1; round < rounds; round++) {
        drawn = new DrawnParameters(new Random(SEED + round), names);
        all(home, new PrintWriter(Writer.nullWriter()));
      }
      drawn = new DrawnParameters(new Random(SEED), names);
      out.println("| CPU ms | first | median | 95th percentile | largest answer, kB |");
      out.println("|---|---|---|---|---|");
      all(home, out);
    }
  }

  private void all(String home, PrintWriter out) throws IOException, InterruptedException {
    pages(home, out);
    for (Question question : Catalogue.load().questions()) {
      String ask = home + "/api/ask/" + question.id() + "?rows=" + ROWS + "&";
      measure(out, question.id(), Stream.generate(() -> ask).limit(5).toList());
      measure(
          out,
          question.id() + " with parameters",
          IntStream.range(0, draws).mapToObj(i -> ask + drawn.of(question)).toList());
    }
  }

  private void pages(String home, PrintWriter out) throws IOException, InterruptedException {
    measure(out, "summary", repeated(home + "/api/summary"));
    measure(
        out,
        "completion",
        IntStream.range(0, draws)
            .mapToObj(i -> home + "/api/complete?q=" + drawn.beginning())
            .toList());
    measure(
        out,
        "search in the texts",
        IntStream.range(0, draws)
            .mapToObj(
                i ->
                    home
                        + "/api/search?q="
                        + DrawnParameters.encoded(drawn.beginning() + "* president"))
            .toList());
    measure(out, "entity page, most named", repeated(home + entity(0)));
    measure(out, "entity page, 100th", repeated(home + entity(100)));
    String event =
        get(home + "/news/query?format=csv&query=" + DrawnParameters.encoded(TOP_EVENT))
            .lines()
            .skip(1)
            .findFirst()
            .orElse("");
    measure(out, "event page", repeated(home + "/api/event?iri=" + DrawnParameters.encoded(event)));
    measure(
        out,
        "article page",
        repeated(
            home
                + "/api/article?iri="
                + DrawnParameters.encoded("https://w3id.org/newsgraph/article/scale-7")));
    measure(
        out,
        "who met whom in SPARQL",
        repeated(home + "/news/query?query=" + DrawnParameters.encoded(WHO_MET_WHOM)));
  }

  private static String entity(int number) {
    String name = NamePool.name("Person", number).replace(' ', '_');
    return "/api/entity?iri="
        + DrawnParameters.encoded("https://w3id.org/newsgraph/entity/" + name);
  }

  private List<String> repeated(String address) {
    return Stream.generate(() -> address).limit(5).toList();
  }

  /** The first request is told apart; it may be cold. */
  private void measure(PrintWriter out, String what, List<String> addresses)
      throws IOException, InterruptedException {
    if (!only.isEmpty() && only.stream().noneMatch(what::contains)) {
      return;
    }
    List<Long> times = new ArrayList<>();
    int largest = 0;
    String trouble = "";
    for (String address : addresses) {
      long begun = Cpu.millis();
      var response = send(address);
      long taken = Cpu.millis() - begun;
      times.add(taken);
      requests.add(taken, address, response.body());
      largest = Math.max(largest, response.body().length());
      if (response.statusCode() != 200 && trouble.isEmpty()) {
        trouble = " (" + response.statusCode() + " " + address.replaceAll(".*[?]", "") + ")";
      }
    }
    List<Long> warm = times.stream().skip(times.size() > 1 ? 1 : 0).sorted().toList();
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d |%n",
        what + trouble,
        times.get(0),
        warm.get(warm.size() / 2),
        warm.get((int) Math.ceil(warm.size() * .95) - 1),
        largest >> 10);
    out.flush();
  }

  private String get(String address) throws IOException, InterruptedException {
    return send(address).body();
  }

  private java.net.http.HttpResponse<String> send(String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
