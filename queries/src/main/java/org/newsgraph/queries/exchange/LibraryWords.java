package org.newsgraph.queries.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the libraries say of a query that they cannot read, as a sentence for whoever wrote it. */
final class LibraryWords {
  private static final String AT = "The query cannot be read at line ";

  /** What the parser says of a query, whatever else it goes on to say. */
  private static final Pattern UNREAD = Pattern.compile("(?s)^(?:Parse error|Error): *(.+)$");

  /** The first that is found in their words says it. */
  private static final List<Saying> SAYINGS =
      List.of(
          saying("(Empty|Blank) query string", "The query is empty."),
          saying(
              "Encountered \"\\s*(?:<\\w+>|\"(?:insert|delete|load|clear|drop|add|move|copy|create|with)\")"
                  + " \"(?i:insert|delete|load|clear|drop|add|move|copy|create|with)\\b",
              "This endpoint answers queries (SELECT, ASK, CONSTRUCT, DESCRIBE) and takes no updates."),
          saying(
              "Encountered:? *\"?<EOF>\"?.* at line (\\d+), column (\\d+)",
              "The query ends too early, at line $1, column $2."),
          saying(
              "Lexical error at line (\\d+), column (\\d+)\\..*after prefix \"(.*)\"",
              AT + "$1, column $2: “$3” is no word of it."),
          saying("Lexical error at line (\\d+), column (\\d+)", AT + "$1, column $2."),
          saying(
              "Encountered \"\\s*(?:<[^>]*>|\"[^\"]*\")? *\"?(.*?) ?\"+ at line (\\d+), column (\\d+)",
              AT + "$2, column $3: “$1” is not expected there."),
          saying(
              "Line (\\d+), column (\\d+): Unresolved prefixed name: (\\S*?):",
              AT + "$1, column $2: the prefix “$3:” is not declared."),
          saying("Line:? (\\d+), column:? (\\d+):? *(.+)", AT + "$1, column $2: $3."),
          saying(
              "Non-group key variable in SELECT: (\\S+)",
              "The query selects $1, but neither groups by it nor works it out from the groups."),
          saying(
              "(?i)(REGEX|REPLACE) pattern exception: \\S*: ([^\\n]*)",
              "The pattern of a REGEX or REPLACE cannot be read: $2."),
          saying(
              "legal as pattern flags: got \"(.*)\"",
              "The flags of REGEX and REPLACE are s, m, i, x and q; there is no “$1”."));

  private LibraryWords() {}

  private record Saying(Pattern theirs, String ours) {
    Optional<String> of(String words) {
      return Optional.of(theirs.matcher(words)).filter(Matcher::find).map(this::said);
    }

    private String said(MatchResult found) {
      String said = ours;
      for (int group = found.groupCount(); group > 0; group--) {
        said = said.replace("$" + group, String.valueOf(found.group(group)));
      }
      return sentence(said);
    }
  }

  private static Saying saying(String theirs, String ours) {
    return new Saying(Pattern.compile(theirs), ours);
  }

  /** Their words as ours; unchanged where they are not of a query that cannot be read. */
  static String inOurs(String words) {
    return SAYINGS.stream()
        .flatMap(saying -> saying.of(words).stream())
        .findFirst()
        .orElseGet(() -> unread(words));
  }

  private static String unread(String words) {
    Matcher unread = UNREAD.matcher(words);
    return unread.find()
        ? sentence("The query cannot be read: " + unread.group(1).lines().findFirst().orElse(""))
        : words;
  }

  private static String sentence(String words) {
    String bare = words.strip().replaceAll("[.\\s]+$", "");
    return bare + ".";
  }
}
