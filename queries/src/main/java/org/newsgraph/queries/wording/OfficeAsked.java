package org.newsgraph.queries.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence that asks who holds an office, and nothing else: "Who was president of France in
 * 2011?", "Brazil's finance minister", "Is Ann Lee mayor of Riga?". Every word of it has to have
 * its part in that; with any other it asks something else.
 */
record OfficeAsked(Sentence sentence, Part.Office office) {
  private static final String QUESTION = "who-holds-which-office";
  private static final String PERSON = "Person";

  static Optional<Understood> in(String typed, KnownNames names, LocalDate today) {
    return Sentence.ofOffice(typed, names, new Times(today))
        .flatMap(s -> s.offices().stream().findFirst().map(o -> new OfficeAsked(s, o)))
        .filter(OfficeAsked::isWhole)
        .flatMap(OfficeAsked::asks);
  }

  /** Whether nothing but small words stands beside its parts. */
  private boolean isWhole() {
    return sentence.loose().allMatch(i -> isSmall(sentence.word(i)));
  }

  private static boolean isSmall(String word) {
    return OfficeWords.is("of", word)
        || OfficeWords.is("held", word)
        || List.of("asks", "be", "empty", "and").stream().anyMatch(use -> SmallWords.is(use, word));
  }

  private Optional<Understood> asks() {
    List<Part.Name> behind =
        sentence.names().stream().filter(n -> n.begin() >= office.end()).toList();
    List<Part.Name> before =
        sentence.names().stream().filter(n -> n.end() <= office.begin()).toList();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("office", office.title());
    boolean of = !behind.isEmpty() && isOf(behind.get(0));
    if (!behind.isEmpty() && !of) {
      return Optional.empty();
    }
    List<Part.Name> whose = new ArrayList<>(of ? behind : owners(before));
    List<Part.Name> people = new ArrayList<>(before);
    people.removeAll(whose);
    boolean asked = has("be") && (has("asks") || !people.isEmpty());
    if (people.size() > 1 || (people.size() == 1 && !isPerson(people.get(0)))) {
      return Optional.empty();
    }
    if (whose.isEmpty() && !asked) {
      return Optional.empty();
    }
    people.forEach(person -> values.put("person", person.text()));
    whose.stream().findFirst().ifPresent(body -> values.put("of", body.text()));
    values.putAll(sentence.values());
    List<String> leftOut = whose.stream().skip(1).map(Part.Name::text).toList();
    return Optional.of(new Understood.Asks(QUESTION, values, leftOut));
  }

  private boolean has(String use) {
    return sentence.loose().anyMatch(i -> SmallWords.is(use, sentence.word(i)));
  }

  /** Who is named right before the title, and may have offices: "Brazil's", "French", "IMF". */
  private List<Part.Name> owners(List<Part.Name> before) {
    return before.stream()
        .filter(n -> n.end() == office.begin())
        .filter(
            n ->
                (n.owner() && !n.types().equals(Set.of(PERSON)))
                    || (!n.types().isEmpty() && !n.types().equals(Set.of(PERSON)))
                    || isAsked(n))
        .filter(n -> !sentence.isKnown(n.begin(), office.end()))
        .toList();
  }

  /** "Stephen King" is no office of a Stephen; "who is Zubrowka's king" asks for one. */
  private boolean isAsked(Part.Name name) {
    return name.types().isEmpty() && has("asks") && has("be");
  }

  /** A name in front is somebody of whom it is asked whether they hold it: "Is Ann Lee mayor". */
  private boolean isPerson(Part.Name name) {
    boolean fits = name.types().isEmpty() || name.types().contains(PERSON);
    return fits
        && !name.owner()
        && IntStream.range(0, office.begin()).anyMatch(i -> SmallWords.is("be", sentence.word(i)));
  }

  private boolean isOf(Part.Name name) {
    return IntStream.range(office.end(), name.begin())
        .anyMatch(i -> OfficeWords.is("of", sentence.word(i)));
  }
}
