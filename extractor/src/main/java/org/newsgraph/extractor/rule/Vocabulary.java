package org.newsgraph.extractor.rule;

import java.util.Set;
import java.util.TreeSet;

/** What patterns may speak of; anything else is an error when they are read. */
public record Vocabulary(
    Set<String> kinds, Set<String> classes, Set<String> features, Set<String> relations) {
  public Vocabulary {
    kinds = Set.copyOf(kinds);
    classes = Set.copyOf(classes);
    features = Set.copyOf(features);
    relations = Set.copyOf(relations);
  }

  Atom checked(Atom atom) {
    switch (atom.kind()) {
      case ENTITY -> check("kind of entity", atom.value(), kinds);
      case CLASS -> check("class", atom.value(), classes);
      case FEATURE -> check("feature", atom.value(), features);
      case LEMMA, FORM -> check(atom);
      case ANY -> {}
    }
    return atom;
  }

  void relation(String name) {
    check("relation", name, relations);
  }

  private static void check(Atom word) {
    if (word.value().isEmpty()) {
      throw new IllegalArgumentException("a word is missing");
    }
  }

  private static void check(String what, String name, Set<String> known) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          "no " + what + " is called '" + name + "'; there are " + new TreeSet<>(known));
    }
  }
}
