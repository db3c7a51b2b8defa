package org.newsgraph.store.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes the knowledge layer by SPARQL Update, subject by subject, many in one request. */
final class SubjectSending implements Difference {
  private static final int SUBJECTS = 500;
  private static final int CHARACTERS = 1 << 20;
  private static final int MANY = 10_000;

  private final Door door;
  private final Optional<String> graph;
  private final Published published;
  private final List<String> altered = new ArrayList<>();
  private final StringBuilder triples = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();

  SubjectSending(Door door, Optional<String> graph, Published published) {
    this.door = door;
    this.graph = graph;
    this.published = published;
  }

  @Override
  public void same(Entry entry) {
    entries.add(entry);
    handOverWhenMuch();
  }

  @Override
  public void changed(Entry entry, Group group) {
    entries.add(entry);
    altered.add(entry.key());
    group.triples().forEach(triples::append);
    handOverWhenMuch();
  }

  @Override
  public void gone(Entry entry) {
    altered.add(entry.key());
    handOverWhenMuch();
  }

  private void handOverWhenMuch() {
    if (altered.size() >= SUBJECTS || triples.length() >= CHARACTERS || entries.size() >= MANY) {
      handOver();
    }
  }

  void handOver() {
    if (!altered.isEmpty()) {
      door.update(words());
    }
    published.add(entries);
    altered.clear();
    triples.setLength(0);
    entries.clear();
  }

  private String words() {
    String subjects = String.join(" ", altered);
    String with = graph.map(name -> "WITH <" + name + "> ").orElse("");
    String insert =
        graph.map(name -> "GRAPH <" + name + "> {\n" + triples + "}").orElseGet(triples::toString);
    String delete = with + "DELETE { ?s ?p ?o } WHERE { VALUES ?s { " + subjects + " } ?s ?p ?o }";
    return triples.isEmpty() ? delete : delete + " ;\nINSERT DATA {\n" + insert + "}";
  }
}
