package org.newsgraph.extractor.article.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the articles within what an interface or a program wraps round them: the list of objects
 * that have a text, a map of such objects, or columns that lie beside each other.
 */
final class Envelope {

  private static final int DEEPEST = 6;

  private final Function<JsonNode, JsonRecord> record;

  Envelope(Function<JsonNode, JsonRecord> record) {
    this.record = record;
  }

  /** The records of a value; itself where it wraps nothing. */
  List<JsonNode> records(JsonNode json) {
    if (hasText(json)) {
      return transposed(json).orElse(List.of(json));
    }
    return split(json)
        .or(() -> transposed(json))
        .or(() -> list(json, this::hasText))
        .or(() -> list(json, node -> record.apply(node).tellsOfAnArticle()))
        .orElse(List.of(json));
  }

  private boolean hasText(JsonNode node) {
    return record.apply(node).hasText();
  }

  /** The longest list of objects that are wanted, wherever it lies. */
  private Optional<List<JsonNode>> list(JsonNode json, Predicate<JsonNode> isWanted) {
    List<JsonNode> level = List.of(json);
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      Optional<List<JsonNode>> best =
          level.stream()
              .map(node -> members(node, isWanted))
              .filter(list -> !list.isEmpty())
              .reduce((a, b) -> b.size() > a.size() ? b : a);
      if (best.isPresent()) {
        return best;
      }
      level = level.stream().flatMap(node -> children(node).stream()).toList();
    }
    return Optional.empty();
  }

  private static List<JsonNode> children(JsonNode node) {
    List<JsonNode> children = new ArrayList<>();
    node.forEach(
        child -> {
          if (child.isContainerNode()) {
            children.add(child);
          }
        });
    return children;
  }

  /** The members of a list or map, all of them, where one at least is wanted. */
  private static List<JsonNode> members(JsonNode node, Predicate<JsonNode> isWanted) {
    List<JsonNode> members = new ArrayList<>();
    node.forEach(
        member -> {
          if (member.isObject()) {
            members.add(member);
          }
        });
    boolean wanted = members.stream().anyMatch(isWanted);
    boolean mixed = node.isObject() && members.size() < node.size();
    if (!wanted) {
      return List.of();
    }
    return mixed ? members.stream().filter(isWanted).toList() : members;
  }

  /** Columns with an index each, as data frames are written: {@code {"text": {"0": …}}}. */
  private Optional<List<JsonNode>> transposed(JsonNode json) {
    if (!json.isObject() || json.isEmpty()) {
      return Optional.empty();
    }
    for (JsonNode column : json) {
      if (!column.isObject() || column.isEmpty() || !column.elements().next().isValueNode()) {
        return Optional.empty();
      }
    }
    List<JsonNode> rows = new ArrayList<>();
    json.elements().next().fieldNames().forEachRemaining(index -> rows.add(row(json, index)));
    return rows.stream().anyMatch(this::hasText) ? Optional.of(rows) : Optional.empty();
  }

  private static ObjectNode row(JsonNode columns, String index) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> column : columns.properties()) {
      if (column.getValue().has(index)) {
        row.set(column.getKey(), column.getValue().get(index));
      }
    }
    return row;
  }

  /** Names of columns and rows of values: {@code {"columns": […], "data": [[…]]}}. */
  private Optional<List<JsonNode>> split(JsonNode json) {
    JsonNode columns = json.path("columns");
    JsonNode data = json.path("data");
    if (!columns.isArray() || !data.isArray() || !data.path(0).isArray()) {
      return Optional.empty();
    }
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode values : data) {
      ObjectNode row = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
        row.set(columns.get(i).asText(), values.get(i));
      }
      rows.add(row);
    }
    return Optional.of(rows);
  }
}
