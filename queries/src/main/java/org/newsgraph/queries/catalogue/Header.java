package org.newsgraph.queries.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The {@code #+} lines of a query file: the small part of YAML that grlc headers need.
 *
 * <pre>
 * header  := { "#+" ( key ":" text | key ":" list | key ":" newline { "- " mapping } ) }
 * list    := "[" word { "," word } "]"
 * mapping := "{" key ":" text { "," key ":" text } "}"
 * </pre>
 */
record Header(String id, Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
  private static final Pattern KEY = Pattern.compile("(\\w+):\\s*(.*)");
  private static final Pattern ENTRY = Pattern.compile("-\\s*\\{(.*)}");

  static Header parse(String id, String text) {
    Header header = new Header(id, new LinkedHashMap<>(), new LinkedHashMap<>());
    String key = "";
    for (String line : lines(text)) {
      key = header.read(line.strip(), key);
    }
    return header;
  }

  private static List<String> lines(String text) {
    return text.lines().filter(l -> l.startsWith("#+")).map(l -> l.substring(2)).toList();
  }

  private String read(String line, String last) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      lists.computeIfAbsent(last, k -> new ArrayList<>()).add(mapping(entry.group(1)));
      return last;
    }
    Matcher pair = KEY.matcher(line);
    if (!pair.matches()) {
      throw new IllegalArgumentException("Header of " + id + ": cannot read \"" + line + "\"");
    }
    texts.put(pair.group(1), unquoted(pair.group(2)));
    return pair.group(1);
  }

  private static Map<String, String> mapping(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      Matcher pair = KEY.matcher(part.strip());
      if (pair.matches()) {
        found.put(pair.group(1), unquoted(pair.group(2)));
      }
    }
    return found;
  }

  private static String unquoted(String text) {
    String stripped = text.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  List<String> words(String key) {
    return Stream.of(text(key).replaceAll("[\\[\\]]", "").split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  List<Map<String, String>> entries(String key) {
    return lists.getOrDefault(key, List.of());
  }
}
