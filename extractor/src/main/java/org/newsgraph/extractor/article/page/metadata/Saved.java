package org.newsgraph.extractor.article.page.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The comment in which a browser or copier says where a page was saved from. Its day of saving is
 * not the day of publication.
 */
final class Saved {

  private static final List<Pattern> COMMENTS =
      List.of(
          Pattern.compile("(?s)\\s*Page saved with SingleFile.*?\\burl:\\s*(https?://\\S+).*"),
          Pattern.compile("(?s)\\s*saved from url=\\(\\d+\\)(https?://\\S+).*"),
          Pattern.compile("(?s)\\s*Mirrored from (\\S+\\.\\S+/\\S*) by HTTrack.*"));

  private Saved() {}

  static Optional<String> address(Document page) {
    return comments(page)
        .flatMap(comment -> COMMENTS.stream().map(p -> p.matcher(comment)).filter(Matcher::matches))
        .map(m -> m.group(1))
        .map(address -> address.startsWith("http") ? address : "https://" + address)
        .findFirst();
  }

  private static java.util.stream.Stream<String> comments(Document page) {
    List<Node> places = new java.util.ArrayList<>(page.childNodes());
    for (Element element : List.of(page.head(), page.body())) {
      places.addAll(element.childNodes());
      if (element.parent() != null) {
        places.addAll(element.parent().childNodes());
      }
    }
    return places.stream()
        .filter(Comment.class::isInstance)
        .map(node -> ((Comment) node).getData());
  }
}
