package org.newsgraph.extractor.mention.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.annotation.NameTags;

/** Whether words that look like a time are one where they stand. */
final class Plausible {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "of",
          "from",
          "to",
          "until",
          "till",
          "by",
          "before",
          "after",
          "between",
          "and",
          "during",
          "through",
          "around",
          "circa",
          "early",
          "late",
          "(",
          "-",
          "–",
          "the",
          "than",
          "throughout",
          "or",
          "for");
  private static final Set<String> BEFORE_THE_DAY =
      Set.of(
          "end",
          "ends",
          "ended",
          "ending",
          "finish",
          "finished",
          "close",
          "closed",
          "closing",
          "begin",
          "began",
          "start",
          "started",
          "for");

  /** Words that make a weekday the name of one day in history or of a feast. */
  private static final Set<String> NAMED_DAYS =
      Set.of("black", "bloody", "good", "ash", "easter", "palm", "holy", "super", "cyber");

  private static final Set<String> CURRENCY = Set.of("$", "£", "€", "¥", "#", "no.", "us$");
  private static final Set<String> NOT_A_TIME_UNIT = Set.of("minute", "hour");

  private Plausible() {}

  static boolean match(Match match, List<Atom> atoms) {
    return !inName(match, atoms)
        && !age(match, atoms)
        && !weekend(match, atoms)
        && (!bareYear(match) || yearContext(match, atoms))
        && !idiom(match, atoms);
  }

  /** "a weekend deal" is one of the last weekend; else the word alone tells no time. */
  private static boolean weekend(Match match, List<Atom> atoms) {
    boolean last = atoms.get(match.end() - 1).lower().equals("weekend");
    boolean before = tag(atoms, match.end()).startsWith("NN");
    boolean bare = match.end() - match.from() == 1;
    boolean one = match.pattern().kind().equals("length") && match.end() - match.from() == 2;
    return last && (bare ? !before : one && before);
  }

  private static boolean bareYear(Match match) {
    return match.parts().keySet().equals(Set.of("YEAR"));
  }

  /** A month, a weekday or a frequency inside a person's or an organisation's name. */
  private static boolean inName(Match match, List<Atom> atoms) {
    return NAMED_DAYS.contains(lower(atoms, match.from() - 1))
        || (!match.pattern().kind().equals("clock")
            && atoms.subList(match.from(), match.end()).stream()
                .map(atom -> atom.token().names())
                .anyMatch(Plausible::nameOnly));
  }

  private static boolean nameOnly(NameTags tags) {
    boolean time = tags.muc().equals("DATE") || tags.muc().equals("TIME");
    return !time && ((name(tags.all()) && name(tags.conll())) || money(tags.muc()));
  }

  private static boolean money(String tag) {
    return tag.equals("MONEY") || tag.equals("PERCENT");
  }

  private static boolean name(String tag) {
    return tag.equals("PERSON") || tag.equals("ORGANIZATION");
  }

  /** "17-year-old", "aged 17 years". */
  private static boolean age(Match match, List<Atom> atoms) {
    return match.pattern().kind().equals("length")
        && (lower(atoms, match.end()).equals("old")
            || (lower(atoms, match.end()).equals("-")
                && lower(atoms, match.end() + 1).equals("old"))
            || lower(atoms, match.from() - 1).equals("aged"));
  }

  private static boolean yearContext(Match match, List<Atom> atoms) {
    String before = lower(atoms, match.from() - 1);
    String after = tag(atoms, match.end());
    boolean counted = after.equals("NNS") || (after.equals("NN") && !before.equals("in"));
    boolean dated = atoms.get(match.from()).token().names().muc().equals("DATE");
    boolean inside =
        tag(atoms, match.from() - 1).equals("NNP") && tag(atoms, match.end()).equals("NNP");
    return !inside
        && !CURRENCY.contains(before)
        && (dated || (!counted && (BEFORE_YEAR.contains(before) || match.from() == 0)));
  }

  private static boolean idiom(Match match, List<Atom> atoms) {
    boolean lastMinute =
        match.pattern().kind().equals("around")
            && NOT_A_TIME_UNIT.contains(match.unit())
            && match.number("NUMBER").isEmpty()
            && match.number("DIGITS").isEmpty();
    return lastMinute
        || titleYear(match, atoms)
        || otherDay(match, atoms)
        || rate(match, atoms)
        || pastAsAdjective(match, atoms);
  }

  /** A year in two figures that no recogniser takes for a date: part of a product's name. */
  private static boolean titleYear(Match match, List<Atom> atoms) {
    return match.parts().keySet().equals(Set.of("APOSTROPHE-YEAR"))
        && !atoms.get(match.from()).token().names().muc().equals("DATE");
  }

  /** "the day" is the day last told only where something ends in it or lasts for it. */
  private static boolean otherDay(Match match, List<Atom> atoms) {
    boolean theDay =
        match.end() - match.from() == 2
            && match.parts().getOrDefault("WORD", "").equals("day")
            && atoms.get(match.from()).lower().equals("the");
    return theDay && !BEFORE_THE_DAY.contains(lower(atoms, match.from() - 1));
  }

  /** "three times a day", "$5 a month". */
  private static boolean rate(Match match, List<Atom> atoms) {
    String before = tag(atoms, match.from() - 1);
    boolean one = atoms.get(match.from()).lower().equals("a");
    return match.pattern().kind().equals("length")
        && one
        && match.end() - match.from() == 2
        && (before.startsWith("NN") || before.equals("CD"));
  }

  private static boolean pastAsAdjective(Match match, List<Atom> atoms) {
    boolean past =
        match.argument(0, "").equals("PAST_REF")
            && atoms.get(match.end() - 1).lower().equals("past");
    String after = tag(atoms, match.end());
    return past && (after.startsWith("NN") || after.startsWith("JJ") || after.equals("CD"));
  }

  private static String lower(List<Atom> atoms, int at) {
    return at < 0 || at >= atoms.size() ? "" : atoms.get(at).lower().toLowerCase(Locale.ROOT);
  }

  private static String tag(List<Atom> atoms, int at) {
    return at < 0 || at >= atoms.size() ? "" : atoms.get(at).token().tag();
  }
}
