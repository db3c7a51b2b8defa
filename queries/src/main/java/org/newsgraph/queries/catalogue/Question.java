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

  /** Copies the lists. */
  public Question {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** Returns the parameter of this name, one of its own or one that questions share. */
  public Optional<Parameter> parameter(String name) {
    return offered().stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** Returns its own parameters and those that questions share, which are not in its query. */
  public List<Parameter> offered() {
    return Stream.concat(parameters.stream(), shared().stream()).toList();
  }

  private List<Parameter> shared() {
    boolean acts = parameters.stream().anyMatch(p -> p.type() == ParameterType.ACTOR);
    boolean events = FirstRows.of(this).filter(rows -> rows.kind().equals("event")).isPresent();
    return acts && events ? List.of(REPRESENTATIVES) : List.of();
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
