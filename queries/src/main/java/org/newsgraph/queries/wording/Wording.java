package org.newsgraph.queries.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.wording.Frame.Form;

/** Understands questions in plain English. */
public final class Wording {
  private static final List<Frame> FRAMES = Frame.all();
  private static final Set<String> ACTORS = Set.of("Person", "Country", "Organization");

  /** What only a search understands: words in quotation marks, left out, or begun. */
  private static final Pattern SEARCHED = Pattern.compile("[\"“*]|(?<!\\S)-\\p{L}");

  private final Catalogue catalogue;
  private final KnownNames names;
  private final LocalDate today;

  /** Understands questions to this catalogue, asked today. */
  public Wording(Catalogue catalogue, KnownNames names, LocalDate today) {
    this.catalogue = catalogue;
    this.names = names;
    this.today = today;
  }

  /** Returns what a sentence asks; what asks nothing that the catalogue knows is searched for. */
  public Understood understand(String typed) {
    if (SEARCHED.matcher(typed).find()) {
      return new Understood.Searches(typed.strip());
    }
    return OfficeAsked.in(typed, names, today).orElseGet(() -> told(typed));
  }

  private Understood told(String typed) {
    Sentence sentence = Sentence.read(typed, names, new Times(today), FRAMES);
    List<Reading> readings = readings(sentence);
    Optional<Understood> asked =
        readings.stream().findFirst().map(first -> asked(typed, sentence, readings));
    return asked.orElseGet(() -> named(typed, sentence));
  }

  private record Reading(Part.Told told, Frame frame, Form form) {
    boolean isNoun() {
      return form == Form.NOUN;
    }
  }

  /**
   * Verbs before nouns, those that say more before "do", the first before others, longest first; of
   * "did … do" the last.
   */
  private static List<Reading> readings(Sentence sentence) {
    List<Reading> readings = new ArrayList<>();
    for (Part.Told told : sentence.told()) {
      for (Frame frame : FRAMES) {
        for (Form form : Form.values()) {
          if (frame.phrases(form).anyMatch(told.phrase()::equals) && fits(form, told, sentence)) {
            readings.add(new Reading(told, frame, form));
          }
        }
      }
    }
    readings.sort(
        Comparator.comparing((Reading r) -> r.frame().isLight())
            .thenComparing(Reading::isNoun)
            .thenComparing(r -> r.frame().isLight() ? -r.told().begin() : r.told().begin()));
    return readings;
  }

  /** A participle is passive where a form of "be" stands before it, or "by" behind. */
  private static boolean fits(Form form, Part.Told told, Sentence sentence) {
    if (form == Form.NOUN) {
      return true;
    }
    if (SmallWords.is("clause", sentence.word(told.end()))
        && sentence.names().stream().noneMatch(n -> n.end() <= told.begin())) {
      return false; // "Who said that Ann met Bob?" asks for the meeting
    }
    return isPassive(told, sentence) == (form == Form.PASSIVE)
        && (!isForm(Form.NOUN, told) || hasSubject(told, sentence));
  }

  private static boolean isForm(Form form, Part.Told told) {
    return FRAMES.stream().anyMatch(f -> f.phrases(form).anyMatch(told.phrase()::equals));
  }

  /**
   * "Visits" is a verb behind a name or "who", and a noun behind "Macron's" or nothing, and before
   * "did".
   */
  private static boolean hasSubject(Part.Told told, Sentence sentence) {
    String before = sentence.word(told.begin() - 1);
    if (SmallWords.is("did", sentence.word(told.end()))) {
      return false;
    }
    return SmallWords.is("asks", before)
        || SmallWords.is("many", before)
        || sentence.names().stream().anyMatch(n -> n.end() == told.begin() && !n.owner());
  }

  private static boolean isPassive(Part.Told told, Sentence sentence) {
    if (!isForm(Form.PASSIVE, told)) {
      return false;
    }
    if (sentence.word(told.end()).equals("by")) {
      return true;
    }
    for (int i = told.begin() - 1; i >= 0; i--) {
      String word = sentence.word(i);
      if (SmallWords.is("be", word)) {
        return true;
      }
      int at = i;
      boolean name = sentence.names().stream().anyMatch(n -> n.begin() <= at && at < n.end());
      if (!name && !SmallWords.is("and", word)) {
        return false;
      }
    }
    return false;
  }

  private Understood asked(String typed, Sentence sentence, List<Reading> readings) {
    Reading first = readings.get(0);
    List<Part.Name> named = sentence.names();
    List<String> rest = sentence.rest();
    boolean bare = named.isEmpty() && sentence.values().isEmpty();
    boolean unnamed = named.isEmpty() && !rest.isEmpty();
    boolean alone = bare && !first.frame().wide();
    if ((first.isNoun() && (unnamed || alone)) || isUnknownVerb(readings, rest)) {
      return new Understood.Searches(typed.strip());
    }
    if (named.isEmpty() && !rest.isEmpty()) {
      Optional<Part.Name> unknown = sentence.restAsName();
      if (unknown.isEmpty() || first.frame().isLight()) {
        return new Understood.Searches(typed.strip());
      }
      named = List.of(unknown.get());
      rest = List.of();
    }
    Casting best = best(sentence, readings, named);
    return best.isEmpty() && sentence.values().isEmpty()
        ? new Understood.Searches(typed.strip())
        : best.asks(with(rest, unasked(sentence, readings)));
  }

  private static List<String> with(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Words that would ask another question: "Whom did Ann call after the invasion?". */
  private static List<String> unasked(Sentence sentence, List<Reading> readings) {
    Set<String> asked =
        readings.stream()
            .filter(r -> r.frame().question().equals(readings.get(0).frame().question()))
            .map(r -> r.told().phrase())
            .collect(Collectors.toSet());
    return sentence.told().stream()
        .map(Part.Told::phrase)
        .filter(phrase -> !asked.contains(phrase) && !saysLittle(phrase))
        .toList();
  }

  /** "Do" and "events", and who somebody is: "the leader of". */
  private static boolean saysLittle(String phrase) {
    return OfficeWords.isWho(phrase.split(" ", 2)[0])
        || FRAMES.stream().anyMatch(frame -> frame.isLight() && frame.has(phrase));
  }

  /** "Whom did BP sue?": nothing is understood but that somebody did something. */
  private static boolean isUnknownVerb(List<Reading> readings, List<String> rest) {
    return !rest.isEmpty()
        && readings.stream().allMatch(r -> r.told().equals(readings.get(0).told()))
        && SmallWords.is("did", readings.get(0).told().phrase());
  }

  /** Of the readings of the first word that asks, the first that has a part for all names. */
  private Casting best(Sentence sentence, List<Reading> readings, List<Part.Name> names) {
    Reading first = readings.get(0);
    return readings.stream()
        .filter(
            r ->
                r.told().equals(first.told())
                    && r.isNoun() == first.isNoun()
                    && r.frame().isLight() == first.frame().isLight())
        .map(r -> new Casting(catalogue, sentence, r.frame(), r.form(), r.told()).of(names))
        .min(Comparator.comparingInt(Casting::missed))
        .orElseThrow();
  }

  /** A sentence of names and times alone. */
  private Understood named(String typed, Sentence sentence) {
    List<Part.Name> named = sentence.names();
    Map<String, String> values = new LinkedHashMap<>();
    boolean narrowed = !sentence.values().isEmpty();
    boolean only = sentence.rest().isEmpty();
    if (!only || named.isEmpty() || (named.size() == 1 && !narrowed) || named.size() > 3) {
      return new Understood.Searches(typed.strip());
    }
    List<Part.Name> actors = named.stream().filter(n -> isOf(n, ACTORS)).toList();
    List<Part.Name> rest = named.stream().filter(n -> !actors.contains(n)).toList();
    String question = "events";
    if (named.size() == 2 && rest.isEmpty()) {
      question = "timeline-of-two";
    } else if (named.size() == 1 && rest.isEmpty()) {
      question = timeline(named.get(0));
    }
    String one = question.equals("timeline-of-country") ? "country" : "person";
    List<String> leftOut = new ArrayList<>();
    give(values, List.of(one, "with"), actors, leftOut);
    give(values, List.of("place"), rest, leftOut);
    values.putAll(sentence.values());
    return leftOut.isEmpty() || actors.size() + rest.size() > 1
        ? new Understood.Asks(question, values, leftOut)
        : new Understood.Searches(typed.strip());
  }

  private static void give(
      Map<String, String> values,
      List<String> parameters,
      List<Part.Name> names,
      List<String> leftOut) {
    for (int i = 0; i < names.size(); i++) {
      if (i < parameters.size()) {
        values.put(parameters.get(i), names.get(i).text());
      } else {
        leftOut.add(names.get(i).text());
      }
    }
  }

  private static String timeline(Part.Name name) {
    return name.types().contains("Person")
        ? "timeline-of-person"
        : name.types().contains("Country") ? "timeline-of-country" : "events";
  }

  private static boolean isOf(Part.Name name, Set<String> types) {
    return name.types().isEmpty() || types.stream().anyMatch(name.types()::contains);
  }
}
