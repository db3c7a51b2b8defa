package org.newsgraph.cli.scale;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;

/** Values for parameters, as often those who are often in the news as the news itself. */
final class DrawnParameters {
  private static final List<String> STATUSES =
      List.of("happened", "ongoing", "planned", "cancelled", "denied", "possible", "any");
  private static final List<String> CLASSES =
      List.of("Meeting", "Visit", "Call", "Signing", "Statement");

  private final Random random;
  private final NamePool pool;
  private final Set<String> known;

  /** Draws names among these alone. */
  DrawnParameters(Random random, Set<String> known) {
    this.random = random;
    this.known = Set.copyOf(known);
    this.pool = new NamePool(random);
  }

  /** Two or three letters with which names begin. */
  String beginning() {
    String name = name("Person");
    return name.substring(0, 2 + random.nextInt(2)).strip();
  }

  /** A part of the question's parameters, in an address; at least one. */
  String of(Question question) {
    List<Parameter> all =
        question.parameters().stream().filter(p -> !p.type().word().equals("iri")).toList();
    if (all.isEmpty()) {
      return "";
    }
    Parameter one = all.get(random.nextInt(all.size()));
    return all.stream()
        .filter(p -> p.equals(one) || random.nextInt(3) == 0)
        .map(p -> p.name() + "=" + encoded(value(p)))
        .collect(Collectors.joining("&"));
  }

  /** Words as an address takes them. */
  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private String value(Parameter parameter) {
    return switch (parameter.type()) {
      case PERSON -> name("Person");
      case COUNTRY -> name("Country");
      case PLACE -> name(random.nextBoolean() ? "Place" : "Country");
      case ORGANISATION -> name("Organization");
      case ENTITY, ACTOR ->
          name(List.of("Person", "Country", "Organization").get(random.nextInt(3)));
      case FROM -> day(0);
      case TO -> day(400);
      case STATUS -> STATUSES.get(random.nextInt(STATUSES.size()));
      case EVENTCLASS -> CLASSES.get(random.nextInt(CLASSES.size()));
      case OFFICE -> "president";
      case CONFIDENCE, IRI, SWITCH, COLLECTION -> "";
    };
  }

  private String name(String type) {
    String name = NamePool.name(type, pool.draw(type));
    while (!known.contains(name)) {
      name = NamePool.name(type, pool.draw(type));
    }
    return name;
  }

  private String day(int later) {
    return LocalDate.of(2010, 1, 1).plusDays(later + random.nextInt(200)).toString();
  }
}
