package org.newsgraph.queries.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.wording.Frame.Form;
import org.newsgraph.queries.wording.Frame.Role;

/** Gives the names of a sentence their parts in the question that one form of a word asks. */
final class Casting {
  private final Sentence sentence;
  private final Frame frame;
  private final Form form;
  private final Part.Told told;
  private final Question question;

  private final Map<Role, Part.Name> cast = new EnumMap<>(Role.class);
  private final List<String> leftOut = new ArrayList<>();

  Casting(Catalogue catalogue, Sentence sentence, Frame frame, Form form, Part.Told told) {
    this.sentence = sentence;
    this.frame = frame;
    this.form = form;
    this.told = told;
    this.question = catalogue.find(frame.question()).orElseThrow();
  }

  /** Gives each name the first part that it may have; those without one are left out. */
  Casting of(List<Part.Name> names) {
    Optional<Role> last = Optional.empty();
    int end = 0;
    for (Part.Name name : names) {
      boolean joined = last.isPresent() && SmallWords.is("and", before(name, end));
      List<Role> roles = joined ? withNext(last.get(), name) : roles(name, end);
      Optional<Role> found = roles.stream().filter(role -> takes(role, name)).findFirst();
      found.ifPresentOrElse(role -> cast.put(role, name), () -> leftOut.add(name.text()));
      last = found.or(() -> roles.stream().findFirst());
      end = name.end();
    }
    return this;
  }

  int missed() {
    return leftOut.size();
  }

  /** Whether there were names, and the question has a part for none of them. */
  boolean isEmpty() {
    return cast.isEmpty() && !leftOut.isEmpty();
  }

  private List<Role> withNext(Role role, Part.Name name) {
    if (name.isPlace()) {
      return List.of(role, Role.PLACE);
    }
    return frame.mutual() && role == Role.FIRST
        ? List.of(Role.SECOND)
        : role == Role.SECOND && frame.mutual() ? List.of(Role.FIRST) : List.of(role);
  }

  /** The small word that governs a name: the last one between it and what stands before. */
  private String before(Part.Name name, int from) {
    int start = told.end() <= name.begin() ? Math.max(from, told.end()) : from;
    for (int i = name.begin() - 1; i >= start; i--) {
      String word = sentence.word(i);
      if (SmallWords.is("asks", word)) {
        return "";
      }
      if (SmallWords.is("of", word) && OfficeWords.isWho(sentence.word(i - 1))) {
        continue;
      }
      for (String use : List.of("topic", "between", "first", "second", "place", "of", "and")) {
        if (SmallWords.is(use, word)) {
          return word;
        }
      }
    }
    return told.end() <= name.begin() && from <= told.begin() ? lastOf(told.phrase()) : "";
  }

  /** "Held talks with" governs as "with" does; a preposition alone is one, too. */
  private static String lastOf(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private List<Role> roles(Part.Name name, int from) {
    String word = before(name, from);
    boolean behind = told.end() <= name.begin();
    if (SmallWords.is("between", word)) {
      return List.of(Role.FIRST, Role.SECOND);
    }
    if (isTopic(word) || SmallWords.is("except", sentence.word(name.begin() - 1))) {
      return List.of();
    }
    if (isOfOthers(name, word)) {
      return List.of();
    }
    if (SmallWords.is("place", word)) {
      return unlessSecond(List.of(Role.PLACE, Role.SECOND));
    }
    if (form == Form.ACTIVE && behind && isOf(word)) {
      return List.of();
    }
    boolean by = SmallWords.is("first", word);
    boolean with = SmallWords.is("second", word) && !word.isEmpty();
    return switch (form) {
      case ACTIVE ->
          by
              ? List.of(Role.FIRST)
              : with || behind ? unlessSecond(List.of(Role.SECOND, Role.PLACE)) : firsts();
      case PASSIVE -> by ? List.of(Role.FIRST) : unlessSecond(List.of(Role.SECOND));
      case NOUN ->
          with
              ? List.of(Role.SECOND, Role.PLACE, Role.FIRST)
              : List.of(Role.FIRST, Role.SECOND, Role.PLACE);
    };
  }

  /**
   * "Who leads the delegation to Geneva" asks for no leader of Geneva: other words stand between,
   * and the question has no part for what a preposition governs.
   */
  private boolean isOfOthers(Part.Name name, String word) {
    boolean governed = SmallWords.is("place", word) || SmallWords.is("second", word);
    boolean partless =
        frame.parameter(Role.SECOND).isEmpty() && frame.parameter(Role.PLACE).isEmpty();
    return governed
        && partless
        && IntStream.range(told.end(), name.begin()).anyMatch(i -> !sentence.isSmallAt(i));
  }

  /** What is talked about takes no part; "on" is said of talks as well, and of whom one attacks. */
  private boolean isTopic(String word) {
    boolean takesTwo = !frame.parameter(Role.SECOND).isEmpty() && !frame.isLight();
    boolean talks = takesTwo && frame.mutual() && frame.fixed().isEmpty();
    return (takesTwo && SmallWords.is("topic", word))
        || (talks && SmallWords.is("topic-of-talks", word));
  }

  /** What somebody is accused of is none of those who take part. */
  private boolean isOf(String word) {
    return SmallWords.is("of", word) && !SmallWords.is("of", lastOf(told.phrase()));
  }

  /** Where there is nobody to whom it is done, whoever is named does it. */
  private List<Role> unlessSecond(List<Role> roles) {
    if (!frame.mutual() && !frame.parameter(Role.SECOND).isEmpty()) {
      return roles;
    }
    List<Role> all = new ArrayList<>(roles);
    all.add(Role.FIRST);
    return all;
  }

  private List<Role> firsts() {
    return frame.mutual() ? List.of(Role.FIRST, Role.SECOND) : List.of(Role.FIRST);
  }

  private boolean takes(Role role, Part.Name name) {
    String parameter = frame.parameter(role);
    boolean free =
        !parameter.isEmpty()
            && cast.keySet().stream().noneMatch(r -> frame.parameter(r).equals(parameter));
    return free && question.parameter(parameter).filter(p -> fits(p, name.types())).isPresent();
  }

  private static boolean fits(Parameter parameter, Set<String> types) {
    return types.isEmpty() || types.stream().anyMatch(parameter.type().classes()::contains);
  }

  /** Returns the question with its parameters filled; what has no part in it is left out. */
  Understood.Asks asks(List<String> rest) {
    if (frame.mutual() && cast.containsKey(Role.SECOND) && !cast.containsKey(Role.FIRST)) {
      Part.Name name = cast.remove(Role.SECOND);
      cast.put(takes(Role.FIRST, name) ? Role.FIRST : Role.SECOND, name);
    }
    Map<String, String> values = new LinkedHashMap<>(frame.fixed());
    new TreeMap<>(cast).forEach((role, name) -> values.put(frame.parameter(role), name.text()));
    List<String> unused = new ArrayList<>(leftOut);
    unused.addAll(rest);
    sentence
        .values()
        .forEach(
            (parameter, value) -> {
              if (question.parameter(parameter).isPresent()) {
                values.put(parameter, value);
              } else if (!parameter.equals("status")) {
                unused.add(value);
              }
            });
    return new Understood.Asks(question.id(), values, unused);
  }
}
