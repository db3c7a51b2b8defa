package org.newsgraph.cli.show;

import java.util.Map;

/** How things are marked: with terminal colours, with HTML, or not at all. */
public enum Ink {
  TERMINAL {
    private static final Map<String, String> CODES =
        Map.ofEntries(
            Map.entry("person", "34;1"),
            Map.entry("country", "31;1"),
            Map.entry("place", "32;1"),
            Map.entry("organization", "35;1"),
            Map.entry("event", "36;1"),
            Map.entry("thing", "33"),
            Map.entry("group", "36"),
            Map.entry("trigger", "7"),
            Map.entry("cut", "2"),
            Map.entry("heading", "1"),
            Map.entry("number", "2"),
            Map.entry("quote", "3"));

    @Override
    String mark(String kind, String words) {
      return "\u001b[" + CODES.getOrDefault(kind, "0") + "m" + words + "\u001b[0m";
    }
  },
  PLAIN {
    @Override
    String mark(String kind, String words) {
      return switch (kind) {
        case "trigger" -> "*" + words + "*";
        case "cut" -> "~" + words + "~";
        case "number", "heading", "quote" -> words;
        default -> "[" + words + "]";
      };
    }
  },
  HTML {
    @Override
    String mark(String kind, String words) {
      String tag =
          switch (kind) {
            case "number" -> "sup";
            case "heading" -> "h2";
            case "quote" -> "q";
            default -> "mark";
          };
      return "<" + tag + " class=\"" + kind + "\">" + words + "</" + tag + ">";
    }

    @Override
    String link(String address) {
      String shown = text(address);
      return "<a href=\"" + shown + "\">" + shown.replaceFirst("^https?://", "") + "</a>";
    }

    @Override
    String text(String words) {
      return words
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }

    @Override
    public String opening() {
      return """
          <!DOCTYPE html>
          <html lang="en"><head><meta charset="utf-8"><title>Newsgraph: articles</title><style>
          body { font: 17px/1.55 Georgia, serif; color: #222; max-width: 46em; margin: 2em auto;
            padding: 0 1em }
          pre { white-space: pre-wrap; font: inherit; margin: 0 }
          mark { background: none; font-weight: bold }
          .person { color: #1a4fa0 } .country { color: #a01a1a } .place { color: #1a7030 }
          .organization { color: #7a1a8a } .event { color: #0a6a70 } .thing { color: #8a5a00 }
          .group { color: #555 }
          sup { color: #666; font-size: .65em; line-height: 0; margin-left: .1em }
          .trigger { background: #ffe9a8; color: inherit; border-radius: 3px; padding: 0 .15em }
          .cut { color: #999; font-weight: normal; font-size: .85em }
          q { color: #555; font-style: italic; quotes: none } a { color: inherit }
          h2 { border-top: 1px solid #999; padding-top: .8em; margin: 1.2em 0 .5em;
            font-size: 1.15em }
          .key { font-size: .85em; color: #555 }
          </style></head><body>
          <p class="key">Names: <mark class="person">people</mark>, <mark class="country">countries</mark>,
          <mark class="place">places</mark>, <mark class="organization">organisations</mark>,
          <mark class="event">named events</mark>, <mark class="thing">other things</mark>; the small
          number says who it is. <mark class="trigger">Words</mark> that tell of an event;
          <mark class="cut">what was not read</mark>.</p>
          """;
    }

    @Override
    public String closing() {
      return "</body></html>\n";
    }

    @Override
    String block(String lines) {
      return "<pre>" + lines + "</pre>\n";
    }
  };

  /** Words of a kind: an entity type in lower case, thing, trigger, cut, heading, number, quote. */
  abstract String mark(String kind, String words);

  /** Words as they stand. */
  String text(String words) {
    return words;
  }

  /** An address that can be followed. */
  String link(String address) {
    return address;
  }

  /** Several lines that belong together. */
  String block(String lines) {
    return lines + "\n";
  }

  /** What comes before everything. */
  public String opening() {
    return "";
  }

  /** What comes behind everything. */
  public String closing() {
    return "";
  }
}
