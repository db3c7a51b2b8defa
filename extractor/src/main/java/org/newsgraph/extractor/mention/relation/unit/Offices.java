package org.newsgraph.extractor.mention.relation.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.relation.RelationType;

/** The offices of the lexicon and the relation in which each puts its holder. */
public final class Offices {
  private static final int LONGEST = 5;
  private static final Set<String> HELD = Lexicon.english().words("post");

  private static final Pattern FIRST = Pattern.compile("[ -]");

  private final Map<String, List<String>> rows = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  public Offices() {
    Lexicon.english()
        .by("holds")
        .forEach((title, held) -> rows.put(title, List.of(held.split(",", -1))));
    rows.keySet().forEach(title -> firstWords.add(FIRST.split(title, 2)[0]));
  }

  /** Whether a title may begin with a word. */
  boolean begins(String word) {
    return firstWords.contains(word);
  }

  boolean isTitle(String words) {
    return rows.containsKey(words);
  }

  /** The most words that a title has. */
  int longest() {
    return LONGEST;
  }

  /** The relation to something of a type; empty where the words alone do not tell one. */
  public Optional<RelationType> relation(String title, EntityType type) {
    int column =
        switch (type) {
          case COUNTRY -> 0;
          case ORGANIZATION -> 1;
          default -> 2;
        };
    return Optional.of(rows.get(title).get(column))
        .filter(name -> !name.equals("-"))
        .map(RelationType::named);
  }

  /** How a holder stands to whatever he serves: a country, else another place, else a body. */
  public Optional<RelationType> served(Unit office) {
    return Stream.of(EntityType.COUNTRY, EntityType.PLACE, EntityType.ORGANIZATION)
        .flatMap(type -> relation(office.text(), type).stream())
        .filter(type -> type != RelationType.CITIZEN_OF)
        .findFirst();
  }

  /** Whether it is a post that is held, not what somebody is by trade: "economist". */
  public boolean held(Unit office) {
    String title = office.text();
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return HELD.contains(last) || !rows.get(title).get(0).equals("citizenOf");
  }
}
