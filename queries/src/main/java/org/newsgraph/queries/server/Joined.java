package org.newsgraph.queries.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's modules and sheets, each kind joined into one file when it is served, so that a view
 * takes few requests. What is joined also runs as it is written: imports are lines of the form
 * {@code import { a, b as c } from "./file.js";} and {@code @import "file.css";}, exports stand
 * before a declaration at the beginning of a line.
 */
final class Joined {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{ ([^}]+) } from \"(\\.[^\"]+)\";\\n");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?:async )?(?:function|const|let|class) (\\w+)");
  private static final Pattern SHEET = Pattern.compile("(?m)^@import \"([\\w.-]+)\"( print)?;\\n?");

  private final String root;
  private final Map<String, String> modules = new LinkedHashMap<>();

  private Joined(String root) {
    this.root = root;
  }

  /** Returns the joined files of the page in this folder of the class path, by their paths. */
  static Map<String, String> of(String root) {
    return Map.of(
        "/script/start.js", new Joined(root).scripts("/script/start.js"),
        "/style/page.css", new Joined(root).sheets("/style/page.css"));
  }

  private String scripts(String start) {
    add(start);
    return String.join("", modules.values());
  }

  /** Adds a module after those that it imports. */
  private void add(String path) {
    if (modules.containsKey(path)) {
      return;
    }
    String text = read(path);
    modules.put(path, "");
    List<String> imported =
        IMPORT.matcher(text).results().map(found -> beside(path, found.group(2))).toList();
    imported.forEach(this::add);
    modules.remove(path);
    modules.put(path, wrapped(path, text));
  }

  private static String wrapped(String path, String text) {
    String exports =
        EXPORT
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining(", "));
    String body =
        IMPORT
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        "const { "
                            + found.group(1).replaceAll("(\\w+) as (\\w+)", "$1: $2")
                            + " } = "
                            + name(beside(path, found.group(2)))
                            + ";\n"));
    return "const "
        + name(path)
        + " = (() => {\n"
        + body.replaceAll("(?m)^export (?=(async )?(function|const|let|class) )", "")
        + "return { "
        + exports
        + " };\n})();\n";
  }

  private static String name(String path) {
    return path.substring(1).replaceAll("\\W", "_");
  }

  private static String beside(String path, String other) {
    String folder = path.substring(0, path.lastIndexOf('/'));
    return URI.create(folder + "/").resolve(other).getPath();
  }

  private String sheets(String start) {
    return SHEET
        .matcher(read(start))
        .replaceAll(
            found -> {
              String sheet = read(beside(start, found.group(1)));
              return Matcher.quoteReplacement(
                  found.group(2) == null ? sheet : "@media print {\n" + sheet + "}\n");
            });
  }

  private String read(String path) {
    try (InputStream in = Joined.class.getResourceAsStream(root + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + root + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
