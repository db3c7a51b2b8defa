package org.newsgraph.extractor.article.byline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who wrote an article or when it appeared, and nothing else. */
public record Byline(
    Optional<String> author, Optional<LocalDate> published, Optional<String> publisher) {

  private static final int LONGEST = 160;

  private static final String DAY_OR_MONTH =
      "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? ?\\d"
          + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Published|Updated|Posted)\\b)";
  private static final String NAME_WORD = "(?!" + DAY_OR_MONTH + ")\\p{Lu}[\\p{L}.'’-]*";
  private static final String PARTICLE =
      "(?:de|da|di|del|della|la|le|van|von|der|den|al|bin|ibn|el)";
  private static final String NAME = NAME_WORD + "(?: (?:" + NAME_WORD + "|" + PARTICLE + ")){0,5}";
  private static final Pattern BY =
      Pattern.compile(
          "(?:[Ww]ritten |[Rr]eporting |[Ss]tory |[Ww]ords )?(?:by|By|BY):? "
              + "(?<name>"
              + NAME
              + "(?:(?:, and|,| and| &) "
              + NAME
              + "){0,4})"
              + "(?<rest>(?:[\\s,|•·–—/-].*)?)");
  private static final Pattern TIME_ONLY =
      Pattern.compile(
          "(?i)(?:(?:first )?(?:published|posted|updated|last updated|last"
              + " modified|date|created)(?: on| at)?:?"
              + " ?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
              + " |(?:mon|tue|wed|thu|fri|sat|sun),? )?(?:at )?[\\w.,:/ |•·–—()+-]{6,60}");
  private static final Pattern REST_WITHOUT_DATE =
      Pattern.compile("(?:[,|•·–—/-] ?|\\s\\| )(?:\\S+ ){0,6}\\S+|");

  private static final Pattern DATE_ONLY_WORDS =
      Pattern.compile(
          "(?i)\\b(?:first|published|posted|updated|last|modified|date|created|on|at|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|et|bst|ist|cet|cest|pst|pdt|\\d+"
              + " ?min(?:ute)?s? read|read"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|st|nd|rd|th)\\b");

  public Byline {
    Objects.requireNonNull(author);
    Objects.requireNonNull(published);
    Objects.requireNonNull(publisher);
  }

  /** A line that tells no publisher. */
  public Byline(Optional<String> author, Optional<LocalDate> published) {
    this(author, published, Optional.empty());
  }

  /** Reads a line; empty where it is no byline. */
  public static Optional<Byline> parse(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return author(line).or(() -> date(line));
  }

  /** What this line leaves open, another one tells. */
  public Byline completedBy(Byline other) {
    return new Byline(
        author.or(other::author), published.or(other::published), publisher.or(other::publisher));
  }

  private static Optional<Byline> author(String line) {
    Matcher by = BY.matcher(line);
    if (!by.matches()) {
      return Optional.empty();
    }
    String rest = by.group("rest");
    Optional<LocalDate> date = Dates.find(rest);
    boolean plain = REST_WITHOUT_DATE.matcher(rest).matches() && !endsSentence(rest);
    return date.isPresent() || plain || isTimeOfDay(rest)
        ? Optional.of(signed(by.group("name"), date))
        : Optional.empty();
  }

  /** The paper may stand behind its author: {@code By Jane Example, The Herald, 3 May 2021}. */
  private static Byline signed(String names, Optional<LocalDate> date) {
    int comma = names.lastIndexOf(", ");
    String last = names.substring(comma + 1).strip();
    return comma > 0 && Publishers.isOne(last)
        ? new Byline(Optional.of(names.substring(0, comma)), date, Optional.of(last))
        : new Byline(Optional.of(names), date);
  }

  private static boolean endsSentence(String rest) {
    return rest.matches(".*[a-z]{2}[.!?][\"”’']?");
  }

  private static boolean isTimeOfDay(String rest) {
    return DATE_ONLY_WORDS.matcher(rest).replaceAll("").matches("[\\d\\s,.:|•·–—()/-]*");
  }

  private static Optional<Byline> date(String line) {
    boolean only =
        TIME_ONLY.matcher(line).matches()
            && DATE_ONLY_WORDS.matcher(line).replaceAll("").matches("[\\d\\s,.:|•·–—()+/-]*");
    return only
        ? Dates.find(line).map(day -> new Byline(Optional.empty(), Optional.of(day)))
        : Optional.empty();
  }
}
