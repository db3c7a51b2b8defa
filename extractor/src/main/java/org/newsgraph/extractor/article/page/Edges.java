package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Block.Kind;

/** Takes off what hangs loose: headings without text below them, scraps above the first prose. */
final class Edges {

  private Edges() {}

  static List<Part> trimmed(List<Part> parts) {
    List<Part> trimmed = new ArrayList<>(parts);
    int first = firstProse(trimmed);
    for (int i = 0; i < first; i++) {
      if (trimmed.get(i).isKept() && trimmed.get(i).kind() != Kind.CAPTION) {
        trimmed.set(i, trimmed.get(i).cut("above the text"));
      }
    }
    for (int i = 0; i < trimmed.size(); i++) {
      if (trimmed.get(i).isKept() && isBareHeading(trimmed, i)) {
        trimmed.set(i, trimmed.get(i).cut("heading without text"));
      }
    }
    return trimmed;
  }

  private static int firstProse(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isBody() && parts.get(i).chunk().isProse()) {
        return i;
      }
    }
    return 0;
  }

  /** No text stands between this heading and the next one of its level. */
  private static boolean isBareHeading(List<Part> parts, int heading) {
    if (parts.get(heading).kind() != Kind.HEADING) {
      return false;
    }
    for (Part next : parts.subList(heading + 1, parts.size())) {
      if (next.isBody()) {
        return false;
      }
      if (next.isKept()
          && next.kind() == Kind.HEADING
          && level(next) <= level(parts.get(heading))) {
        return true;
      }
    }
    return true;
  }

  private static int level(Part part) {
    Element heading = part.chunk().element().closest("h1,h2,h3,h4,h5,h6");
    return heading == null ? 7 : heading.normalName().charAt(1) - '0';
  }
}
