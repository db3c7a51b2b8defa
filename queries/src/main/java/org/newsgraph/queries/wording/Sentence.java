package org.newsgraph.queries.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.queries.catalogue.Spelling;

/**
 * A sentence and what its words are: names, times, a status, the word that asks, small words, and
 * the rest.
 */
final class Sentence {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_PHRASE = 8;
  private static final Map<String, String> COUNTRIES = countries();
  private static final Map<String, String> STATUSES = statuses();
  private static final Set<String> COUNTRY = Set.of("Country");
  private static final String PERSON = "Person";

  private final List<Token> tokens;
  private final List<String> words;
  private final KnownNames known;
  private final boolean[] taken;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  private Sentence(List<Token> tokens, KnownNames known) {
    this.tokens = List.copyOf(tokens);
    this.words = tokens.stream().map(Token::folded).toList();
    this.known = known;
    this.taken = new boolean[tokens.size()];
  }

  static Sentence read(String typed, KnownNames known, Times times, List<Frame> frames) {
    Sentence sentence = new Sentence(Token.of(typed), known);
    sentence.longNames();
    sentence.titles();
    sentence.times(sentence.isAhead() ? times.ahead() : times);
    sentence.told(phrases(frames, true, false));
    sentence.status();
    sentence.told(phrases(frames, true, true));
    sentence.told(phrases(frames, false, true));
    sentence.shortNames();
    sentence.unknownNames();
    sentence.parts.sort(Comparator.comparingInt(Part::begin));
    return sentence;
  }

  /** The same where an office is asked for: its title is looked for first, and no other words. */
  static Optional<Sentence> ofOffice(String typed, KnownNames known, Times times) {
    Sentence sentence = new Sentence(Token.of(typed), known);
    Optional<Part.Office> office = OfficeWords.first(sentence.words);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    sentence.add(office.get());
    sentence.longNames();
    sentence.times(times);
    sentence.shortNames();
    sentence.unknownNames();
    sentence.parts.sort(Comparator.comparingInt(Part::begin));
    return Optional.of(sentence);
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : Table.read("countries", 2).rows()) {
      names.put(Spelling.folded(row.get(0)), row.get(0));
      Table.phrases(row.get(1)).forEach(n -> names.putIfAbsent(Spelling.folded(n), row.get(0)));
    }
    return Map.copyOf(names);
  }

  private static Map<String, String> statuses() {
    Map<String, String> statuses = new HashMap<>();
    Table.read("status", 2)
        .rows()
        .forEach(row -> Table.phrases(row.get(1)).forEach(w -> statuses.put(w, row.get(0))));
    return Map.copyOf(statuses);
  }

  private static Set<String> phrases(List<Frame> frames, boolean several, boolean light) {
    Set<String> phrases = new LinkedHashSet<>();
    frames.stream()
        .filter(frame -> light || !frame.isLight())
        .flatMap(f -> f.forms().values().stream().flatMap(List::stream))
        .filter(phrase -> phrase.contains(" ") == several)
        .forEach(phrases::add);
    return phrases;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Time and status, by the names of parameters. */
  Map<String, String> values() {
    return values;
  }

  List<Part.Name> names() {
    return of(Part.Name.class);
  }

  List<Part.Told> told() {
    return of(Part.Told.class);
  }

  List<Part.Office> offices() {
    return of(Part.Office.class);
  }

  /** The words that are no part of anything, by their places. */
  IntStream loose() {
    return IntStream.range(0, words.size()).filter(i -> !taken[i]);
  }

  /** Whether these words are a name that the store knows. */
  boolean isKnown(int begin, int end) {
    return !known.types(text(begin, end)).isEmpty();
  }

  private <P extends Part> List<P> of(Class<P> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  String word(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at);
  }

  /** Whether a word stands there that is no part of anything and could not be asked for. */
  boolean isSmallAt(int at) {
    return !taken[at] && SmallWords.isSmall(words.get(at));
  }

  int size() {
    return words.size();
  }

  /** The words as typed that are nothing known, and no small words. */
  List<String> rest() {
    return free().mapToObj(i -> tokens.get(i).text()).toList();
  }

  private IntStream free() {
    return IntStream.range(0, words.size())
        .filter(i -> !taken[i] && !SmallWords.isSmall(words.get(i)));
  }

  /** Takes the rest for a name that nobody bears, where the question waits for one. */
  Optional<Part.Name> restAsName() {
    int[] free = free().toArray();
    boolean row = free.length > 0 && free[free.length - 1] - free[0] == free.length - 1;
    return row
        ? Optional.of(
            new Part.Name(
                free[0], free[free.length - 1] + 1, String.join(" ", rest()), Set.of(), false))
        : Optional.empty();
  }

  private String text(int begin, int end) {
    return String.join(" ", tokens.subList(begin, end).stream().map(Token::text).toList());
  }

  private boolean isFree(int begin, int end) {
    return end <= words.size() && IntStream.range(begin, end).noneMatch(i -> taken[i]);
  }

  private void add(Part part) {
    parts.add(part);
    for (int i = part.begin(); i < part.end(); i++) {
      taken[i] = true;
    }
  }

  /** Names of several words come before all else: "Theresa May", "Security Council". */
  private void longNames() {
    for (int length = LONGEST_NAME; length > 1; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        boolean small = isSmall(i) || isSmall(i + length - 1);
        if (isFree(i, i + length) && !small) {
          name(i, i + length).ifPresent(this::add);
        }
      }
    }
  }

  private boolean isAhead() {
    return words.stream().anyMatch(word -> SmallWords.is("ahead", word));
  }

  /**
   * What stands before somebody's name tells who it is, and asks for nothing: "the French president
   * Macron", "Foreign Minister Lee".
   */
  private void titles() {
    for (int i = 0; i < words.size(); i++) {
      int begin = i;
      OfficeWords.at(words, i)
          .filter(title -> isFree(title.begin(), title.end()) && isBefore(title))
          .ifPresent(title -> title(begin, title));
    }
  }

  /** Whether a name stands behind a title; one that nobody bears where the title is plain. */
  private boolean isBefore(Part.Office title) {
    int at = title.end();
    boolean plain =
        (title.end() - title.begin() > 1 && tokens.get(title.begin()).isCapital())
            || isCountryBefore(title.begin());
    return isPersonAt(at) || (plain && isFree(at, at + 1) && tokens.get(at).isCapital());
  }

  private void title(int begin, Part.Office title) {
    add(new Part.Taken(isCountryBefore(begin) ? begin - 1 : begin, title.end()));
  }

  private boolean isCountryBefore(int at) {
    return at > 0
        && isFree(at - 1, at)
        && COUNTRIES.containsKey(Spelling.folded(tokens.get(at - 1).text()));
  }

  private boolean isPersonAt(int at) {
    return names().stream().anyMatch(n -> n.begin() == at && n.types().contains(PERSON))
        || (isFree(at, at + 1) && known.types(text(at, at + 1)).contains(PERSON));
  }

  /**
   * Whether a word is written as a name where others are not: "Who met Ban" names somebody, "Geneva
   * Summit" is typed by somebody who likes capitals.
   */
  private boolean isNamed(int at) {
    boolean first = at == 0 && at + 1 < tokens.size() && tokens.get(1).isCapital();
    boolean careful = tokens.stream().skip(1).anyMatch(Token::isLower);
    return !first && careful && tokens.get(at).isCapital();
  }

  private boolean isKnownName(int at) {
    return isNamed(at) && known.types(text(at, at + 1)).contains(PERSON);
  }

  private boolean isSmall(int at) {
    return !tokens.get(at).isCapital() && SmallWords.isSmall(words.get(at));
  }

  private Optional<Part> name(int begin, int end) {
    String text = text(begin, end);
    boolean owner = tokens.get(end - 1).owner();
    Set<String> types = isCommon(begin, end) ? Set.of() : known.types(text);
    if (!types.isEmpty()) {
      return Optional.of(new Part.Name(begin, end, text, types, owner));
    }
    return Optional.ofNullable(COUNTRIES.get(Spelling.folded(text)))
        .map(country -> new Part.Name(begin, end, country, COUNTRY, owner));
  }

  /**
   * In a large store some body is called "Finance" and some place "Oil": words without capitals are
   * no names where others have them, nor before a common noun ("finance ministers").
   */
  private boolean isCommon(int begin, int end) {
    boolean small = tokens.subList(begin, end).stream().noneMatch(Token::isCapital);
    boolean careful = tokens.stream().skip(1).anyMatch(Token::isCapital);
    return small && (careful || isCommonNoun(end));
  }

  /** Whether a word without capital stands there that is nothing known. */
  private boolean isCommonNoun(int at) {
    boolean post = at < words.size() && SmallWords.is("post", words.get(at));
    boolean unknown =
        isFree(at, at + 1)
            && tokens.get(at).text().matches("\\p{Ll}+")
            && !SmallWords.isSmall(words.get(at))
            && known.types(tokens.get(at).text()).isEmpty()
            && !COUNTRIES.containsKey(words.get(at));
    return post || unknown;
  }

  private void times(Times times) {
    for (int i = 0; i < words.size(); i++) {
      int free = i;
      while (free < words.size() && !taken[free]) {
        free++;
      }
      Optional<Times.Found> found = free > i ? times.at(words.subList(i, free)) : Optional.empty();
      if (found.isPresent()) {
        value("from", found.get().from());
        value("to", found.get().to());
        add(new Part.Taken(i, i + found.get().words()));
      }
    }
  }

  private void value(String parameter, String value) {
    if (!value.isEmpty()) {
      values.putIfAbsent(parameter, value);
    }
  }

  private void told(Set<String> phrases) {
    for (int length = LONGEST_PHRASE; length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        String phrase = String.join(" ", words.subList(i, i + length));
        boolean name = length == 1 && isKnownName(i);
        if (isFree(i, i + length) && phrases.contains(phrase) && !name) {
          add(new Part.Told(i, i + length, phrase));
        }
      }
    }
  }

  private void status() {
    for (int length = LONGEST_PHRASE; length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        String status = STATUSES.get(String.join(" ", words.subList(i, i + length)));
        boolean name = length == 1 && (i > 0 ? isNamed(i) : isKnownName(i));
        if (status != null && isFree(i, i + length) && !name) {
          value("status", status);
          add(new Part.Taken(i, i + length));
        }
      }
    }
  }

  private void shortNames() {
    for (int i = 0; i < words.size(); i++) {
      boolean could =
          !SmallWords.isSmall(words.get(i)) || tokens.get(i).isAcronym() || isKnownName(i);
      if (!taken[i] && could) {
        name(i, i + 1).ifPresent(this::add);
      }
    }
  }

  /** Capitals beside each other of which one is not known are one name that is not known. */
  private void unknownNames() {
    int i = 0;
    while (i < words.size()) {
      int end = i;
      boolean unknown = false;
      while (end < words.size() && isNameWord(end)) {
        unknown |= !taken[end];
        end++;
      }
      if (unknown && !(i == 0 && end == 1 && words.size() > 1 && told().isEmpty())) {
        int begin = i;
        int behind = end;
        parts.removeIf(part -> part.begin() >= begin && part.end() <= behind);
        String text = text(i, end);
        add(new Part.Name(i, end, text, known.types(text), tokens.get(end - 1).owner()));
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isNameWord(int at) {
    boolean named = !taken[at] || names().stream().anyMatch(n -> n.begin() <= at && at < n.end());
    boolean parted = at > 0 && tokens.get(at - 1).owner();
    return named
        && !parted
        && tokens.get(at).isCapital()
        && (!SmallWords.isSmall(words.get(at)) || tokens.get(at).isAcronym());
  }
}
