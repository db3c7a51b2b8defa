package org.newsgraph.queries.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All questions that come with the program, in the order in which they are shown. */
public record Catalogue(List<Question> questions) {
  /** Copies the list. */
  public Catalogue {
    questions = List.copyOf(questions);
  }

  /** Reads the questions named in {@code questions.txt}. */
  public static Catalogue load() {
    return new Catalogue(
        QueryText.read("questions/questions.txt")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(id -> Question.parse(id, QueryText.read("questions/" + id + ".rq")))
            .toList());
  }

  /** Returns the question of this name. */
  public Optional<Question> find(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  /** Returns the names of questions that look most like this one, nearest first. */
  public List<String> nearest(String id) {
    return questions.stream()
        .map(Question::id)
        .sorted(Comparator.comparingInt(name -> Spelling.distance(id, name)))
        .limit(3)
        .toList();
  }
}
