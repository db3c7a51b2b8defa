package org.newsgraph.cli.show;

import java.util.Map;

/** How things are marked: with terminal colours, with HTML, or not at all. */
public enum Ink {
  TERMINAL {
    private static final Map<String, String> CODES =
        Map.of(
            "person", "34;1",
            "country", "31;1",
            "place", "32;1",
            "organization", "35;1",
            "event", "36;1",
            "trigger", "7",
            "cut", "2",
            "heading", "1",
            "number", "2");

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
        case "number", "heading" -> words;
        default -> "[" + words + "]";
      };
    }
  },
  HTML {
    @Override
    String mark(String kind, String words) {
      String tag = kind.equals("number") ? "sup" : kind.equals("heading") ? "h2" : "mark";
      return "<" + tag + " class=\"" + kind + "\">" + words + "</" + tag + ">";
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
          body { font: 17px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em }
          pre { white-space: pre-wrap; font: inherit } mark { background: none; font-weight: bold }
          .person { color: #1a4fa0 } .country { color: #a01a1a } .place { color: #1a7030 }
          .organization { color: #7a1a8a } .event { color: #0a6a70 } sup { color: #666 }
          .trigger { background: #ffe9a8 } .cut { color: #888; font-weight: normal }
          h2 { border-top: 1px solid #999; padding-top: 1em }
          </style></head><body>
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

  /** Words of a kind: an entity type in lower case, trigger, cut, heading or number. */
  abstract String mark(String kind, String words);

  /** Words as they stand. */
  String text(String words) {
    return words;
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
