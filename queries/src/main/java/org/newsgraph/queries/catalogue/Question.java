package org.newsgraph.queries.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A question of the catalogue: what its header says, and its query as it stands in the file. */
public record Question(
    String id,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String view,
    QueryText query) {
  /** Whether those who act for a country count as the country. */
  public static final Parameter REPRESENTATIVES =
      new Parameter(
          "representatives", ParameterType.SWITCH, "With those who act for a country", "yes");

  /** Collections of articles, one of which must tell of each row. */
  public static final Parameter COLLECTION =
      new Parameter("collection", ParameterType.COLLECTION, "Collection", "");

  /** Copies the lists. */
  public Question {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** Returns the parameter of this name, one of its own or one that questions share. */
  public Optional<Parameter> parameter(String name) {
    return offered().stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** Returns the parameter that asks how sure a fact must be. */
  public Optional<Parameter> confidence() {
    return offered().stream().filter(p -> p.type() == ParameterType.CONFIDENCE).findFirst();
  }

  /** Returns its own parameters and those that questions share, which are not in its query. */
  public List<Parameter> offered() {
    return Stream.concat(parameters.stream(), shared().stream()).toList();
  }

  /** Returns the parameters whose countries may be represented by those who act for them. */
  public List<Parameter> represented() {
    Optional<FirstRows> rows = firstRows().filter(r -> r.kind().equals("event"));
    return parameters.stream()
        .filter(p -> rows.isPresent())
        .filter(
            p ->
                p.type() == ParameterType.ACTOR
                    || (p.type() == ParameterType.COUNTRY && rows.get().isOf(p.variable())))
        .toList();
  }

  /** Reads what its header says of its rows; empty where it says nothing. */
  public Optional<FirstRows> firstRows() {
    Header header = Header.parse(id, query.text());
    List<String> words = List.of(header.text("rows").strip().split("\\s+"));
    return words.size() < 3
        ? Optional.empty()
        : Optional.of(
            new FirstRows(
                words.get(0),
                words.get(1),
                words.subList(2, words.size()),
                header.text("told").strip(),
                header.entries("where")));
  }

  /** Whether a row tells less than an event, so that the parts of its answer count others. */
  public boolean isCountedOnEvents() {
    return Header.parse(id, query.text()).text("counts").equals("events");
  }

  /** The parameters without which its conditions do not say how many things there are. */
  public List<String> needs() {
    return Header.parse(id, query.text()).words("needs");
  }

  private List<Parameter> shared() {
    boolean own = parameters.stream().anyMatch(p -> p.type() == ParameterType.COLLECTION);
    return Stream.of(
            Stream.of(REPRESENTATIVES).filter(p -> !represented().isEmpty()),
            Stream.of(COLLECTION).filter(p -> !own))
        .flatMap(s -> s)
        .toList();
  }

  /** Reads a question from the text of its file. */
  public static Question parse(String id, String text) {
    Header header = Header.parse(id, text);
    return new Question(
        id,
        header.text("summary"),
        header.text("description"),
        header.words("tags"),
        header.entries("parameters").stream().map(Question::parameter).toList(),
        header.text("view"),
        new QueryText(id, text));
  }

  private static Parameter parameter(Map<String, String> entry) {
    return new Parameter(
        entry.getOrDefault("name", ""),
        ParameterType.of(entry.getOrDefault("type", "")),
        entry.getOrDefault("label", ""),
        entry.getOrDefault("default", ""));
  }
}
