package org.newsgraph.queries.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question of the catalogue: what its header says, and its query as it stands in the file. */
public record Question(
    String id,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String view,
    QueryText query) {
  /** Copies the lists. */
  public Question {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** Returns the parameter of this name. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
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
