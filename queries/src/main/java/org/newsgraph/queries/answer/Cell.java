package org.newsgraph.queries.answer;

import java.util.List;

/**
 * One value of an answer: as the graph has it, as people read it, and what it is. Several things at
 * once are items.
 *
 * @param kind of what class an entity is: Person, Country and so on; empty where it is none
 */
public record Cell(
    String value, String label, CellType type, String iri, String kind, List<Cell> items) {
  /** Copies the items. */
  public Cell {
    items = List.copyOf(items);
  }

  /** What is no entity, or one whose class is not told. */
  public Cell(String value, String label, CellType type, String iri, List<Cell> items) {
    this(value, label, type, iri, "", items);
  }

  static final Cell EMPTY = new Cell("", "", CellType.TEXT, "", List.of());

  public static Cell text(String value) {
    return new Cell(value, value, CellType.TEXT, "", List.of());
  }
}
