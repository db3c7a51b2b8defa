package org.newsgraph.queries.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.queries.evidence.Source;

/**
 * The usual styles in which a newspaper's article is cited. What is not known is left out; an
 * article without an author begins with its headline, as the styles have it.
 */
public enum CitationStyle {
  /** American Psychological Association, 7th edition. */
  APA("APA") {
    @Override
    String write(Source source, List<String> quotes) {
      String day =
          day(source).map(d -> dated(d, "yyyy, MMMM d")).orElse(known(source.day(), "n.d."));
      String author = author(source).map(Author::initials).orElse("");
      String title = title(source);
      return author.isEmpty()
          ? sentences(title, "(" + day + ")", source.publisher(), url(source))
          : sentences(author + " (" + day + ")", title, source.publisher(), url(source));
    }
  },
  /** The Chicago Manual of Style, 17th edition, as in a bibliography. */
  CHICAGO("Chicago") {
    @Override
    String write(Source source, List<String> quotes) {
      String day = day(source).map(d -> dated(d, "MMMM d, yyyy")).orElse(source.day());
      return sentences(
          author(source).map(Author::reversed).orElse(""),
          quoted(title(source)),
          joined(", ", source.publisher(), day),
          url(source));
    }
  },
  /** Modern Language Association, 9th edition. */
  MLA("MLA") {
    @Override
    String write(Source source, List<String> quotes) {
      String day = day(source).map(MlaDay::of).orElse(source.day());
      return sentences(
          author(source).map(Author::reversed).orElse(""),
          quoted(title(source)),
          joined(", ", source.publisher(), day, url(source)));
    }
  },
  /** Harvard, as British newspapers' articles are cited in it. */
  HARVARD("Harvard") {
    @Override
    String write(Source source, List<String> quotes) {
      String year = known(year(source), "no date");
      String day = day(source).map(d -> dated(d, "d MMMM")).orElse("");
      String title = "‘" + title(source) + "’";
      String address = url(source).isEmpty() ? "" : "Available at: " + url(source);
      String author = author(source).map(Author::initials).orElse("");
      String head =
          author.isEmpty() ? title + " (" + year + ")" : author + " (" + year + ") " + title;
      return sentences(joined(", ", head, source.publisher(), day), address);
    }
  },
  /** BibTeX, for LaTeX and most reference managers. */
  BIBTEX("BibTeX") {
    @Override
    String write(Source source, List<String> quotes) {
      Optional<LocalDate> day = day(source);
      List<String> fields = new ArrayList<>();
      field(fields, "author", source.author().isEmpty() ? "" : "{" + tex(source.author()) + "}");
      field(fields, "title", "{" + tex(title(source)) + "}");
      field(fields, "journal", tex(source.publisher()));
      field(fields, "year", year(source));
      field(fields, "month", day.map(d -> String.valueOf(d.getMonthValue())).orElse(""));
      field(fields, "day", day.map(d -> String.valueOf(d.getDayOfMonth())).orElse(""));
      field(fields, "url", url(source).replaceAll("[{}\\\\]", ""));
      field(fields, "annote", quotes.stream().map(q -> tex(quoted(q))).collect(SPACED));
      return "@article{" + key(source) + ",\n" + String.join(",\n", fields) + "\n}";
    }
  },
  /** RIS, for Zotero, EndNote and Citavi. */
  RIS("RIS") {
    @Override
    String write(Source source, List<String> quotes) {
      List<String> lines = new ArrayList<>(List.of("TY  - NEWS"));
      line(lines, "AU", author(source).map(Author::reversed).orElse(""));
      line(lines, "TI", title(source));
      line(lines, "T2", source.publisher());
      line(lines, "PY", year(source));
      line(lines, "DA", day(source).map(d -> dated(d, "yyyy/MM/dd/")).orElse(""));
      line(lines, "UR", url(source));
      quotes.forEach(quote -> line(lines, "N1", quoted(quote)));
      lines.add("ER  - ");
      return String.join("\n", lines);
    }
  };

  private static final int YEAR = 4;
  private static final Collector<CharSequence, ?, String> SPACED = Collectors.joining(" ");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>]+");
  private static final Pattern ENDED = Pattern.compile("[.?!…][”’\"']*$");

  /** Months of more than four letters are shortened. */
  private static final class MlaDay {
    private static final int SHORT_MONTH = 4;

    static String of(LocalDate day) {
      String month = dated(day, "MMMM");
      return day.getDayOfMonth()
          + " "
          + (month.length() > SHORT_MONTH
              ? dated(day, month.startsWith("Sep") ? "'Sept.'" : "MMM'.'")
              : month)
          + dated(day, " yyyy");
    }
  }

  private final String word;

  CitationStyle(String word) {
    this.word = word;
  }

  /** Returns how the style is called. */
  public String word() {
    return word;
  }

  /** Returns an article in this style, with sentences that are quoted from it. */
  abstract String write(Source source, List<String> quotes);

  /** Returns the media type of a list of references. */
  String mediaType() {
    return switch (this) {
      case BIBTEX -> "application/x-bibtex; charset=utf-8";
      case RIS -> "application/x-research-info-systems; charset=utf-8";
      default -> "text/plain; charset=utf-8";
    };
  }

  /** Whether it is a record for a program, not a line to be read. */
  boolean isRecord() {
    return this == BIBTEX || this == RIS;
  }

  /** Returns an article in this style. */
  public String of(Source source) {
    return write(source, List.of());
  }

  private static Optional<Author> author(Source source) {
    return Optional.of(line(source.author())).filter(a -> !a.isEmpty()).map(Author::new);
  }

  private static String title(Source source) {
    String headline = line(source.headline());
    return headline.isEmpty() ? line(source.url()) : headline;
  }

  private static String url(Source source) {
    return WEB.matcher(source.url()).matches() ? source.url() : "";
  }

  private static Optional<LocalDate> day(Source source) {
    try {
      return Optional.of(LocalDate.parse(source.day()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Empty where it is not known. */
  private static String year(Source source) {
    return source.day().length() < YEAR ? "" : source.day().substring(0, YEAR);
  }

  private static String dated(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }

  private static String known(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }

  private static String line(String text) {
    return Citation.oneLine(text);
  }

  private static String quoted(String text) {
    return "“" + line(text) + "”";
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts)
        .map(CitationStyle::line)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  /**
   * Parts that end in a full stop, inside quotation marks where they are quoted; no address does.
   */
  private static String sentences(String... parts) {
    return Stream.of(parts)
        .map(CitationStyle::line)
        .filter(part -> !part.isEmpty())
        .map(CitationStyle::ended)
        .collect(Collectors.joining(" "));
  }

  private static String ended(String part) {
    if (WEB.matcher(part).find() || ENDED.matcher(part).find()) {
      return part;
    }
    return part.endsWith("”") ? part.substring(0, part.length() - 1) + ".”" : part + ".";
  }

  private static void field(List<String> fields, String name, String value) {
    if (!line(value).isEmpty() && !value.equals("{}")) {
      fields.add("  " + name + " = {" + line(value) + "}");
    }
  }

  private static void line(List<String> lines, String tag, String value) {
    if (!line(value).isEmpty()) {
      lines.add(tag + "  - " + line(value));
    }
  }

  /** What an article says is no command of TeX. */
  private static String tex(String text) {
    return line(text)
        .replaceAll("[{}\\\\]", "")
        .replaceAll("([#$%&_])", "\\\\$1")
        .replace("~", "\\textasciitilde{}")
        .replace("^", "\\textasciicircum{}");
  }

  /** Publisher, year and the end of the article's name. */
  private static String key(Source source) {
    String name = source.article().replaceAll(".*/", "").replaceAll("[^A-Za-z0-9]", "");
    String publisher = source.publisher().replaceAll("[^A-Za-z0-9]", "");
    String year = year(source);
    return publisher + year + name.substring(0, Math.min(name.length(), 8));
  }

  /** Who wrote it; the words of a byline that are no single name stay as they are. */
  private record Author(String words) {
    private static final Pattern NAME =
        Pattern.compile(
            "(\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}) (\\p{Lu}[\\p{L}’'-]+)");

    /** "Roe, Jane". */
    String reversed() {
      var name = NAME.matcher(words);
      return name.matches() ? name.group(2) + ", " + name.group(1) : words;
    }

    /** "Roe, J.". */
    String initials() {
      var name = NAME.matcher(words);
      return name.matches()
          ? name.group(2)
              + ", "
              + Stream.of(name.group(1).split(" ", -1))
                  .map(first -> first.substring(0, first.offsetByCodePoints(0, 1)) + ".")
                  .collect(SPACED)
          : words;
    }
  }
}
