package org.newsgraph.extractor.article.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.page.layout.Chunk;
import org.newsgraph.extractor.article.page.layout.Chunks;
import org.newsgraph.extractor.article.plain.Words;

/**
 * The article's words as the page gives them to search engines ({@code articleBody} in JSON-LD). It
 * shows which paragraphs of the page are the article; where the page has none, it is the article.
 */
final class Guide {

  private static final int FEWEST_WORDS = 60;

  /** With less than this share of the article's prose the field holds only its beginning. */
  private static final double EXCERPT = 0.5;

  /** A short field counts where the page shows hardly a third of it. */
  private static final double CLEARLY_MORE = 3;

  private static final double ENOUGH_ON_PAGE = 0.8;
  private static final double TOO_LITTLE_ON_PAGE = 0.3;
  private static final double IN_ARTICLE = 0.6;
  private static final double NOT_IN_ARTICLE = 0.2;

  /** No guide: nothing is known. */
  static final Guide NONE = new Guide("", new Shingles(), false);

  private final String text;
  private final Shingles article;
  private final boolean onPage;

  private Guide(String text, Shingles article, boolean onPage) {
    this.text = text;
    this.article = article;
    this.onPage = onPage;
  }

  /**
   * The guide of a page.
   *
   * @param prose how many words of prose the article has as far as one can see without a guide
   * @param forSubscribers whether the page shows others only how the article begins
   */
  static Guide of(
      Optional<String> articleBody, Collection<Chunk> chunks, int prose, boolean forSubscribers) {
    String text = articleBody.map(Guide::plain).orElse("");
    int words = Words.count(text);
    boolean short_ = words < FEWEST_WORDS && words < prose * CLEARLY_MORE;
    if (words == 0 || short_ || words < prose * EXCERPT) {
      return NONE;
    }
    Shingles article = new Shingles();
    article.add(text);
    Shingles page = new Shingles();
    chunks.forEach(chunk -> page.add(chunk.text()));
    double share = article.shareIn(page);
    boolean begun = forSubscribers && share < ENOUGH_ON_PAGE && words > prose;
    if (share < TOO_LITTLE_ON_PAGE || begun) {
      return new Guide(text, article, false);
    }
    return share < ENOUGH_ON_PAGE ? NONE : new Guide("", article, true);
  }

  /** Some write markup into the field. */
  private static String plain(String body) {
    return body.contains("<")
        ? String.join("\n", Chunks.of(Jsoup.parse(body).body()).stream().map(Chunk::text).toList())
        : body;
  }

  boolean isArticle(Chunk chunk) {
    return onPage && article.share(chunk.text()) >= IN_ARTICLE;
  }

  boolean isNotArticle(Chunk chunk) {
    return onPage && chunk.isProse() && article.share(chunk.text()) < NOT_IN_ARTICLE;
  }

  /**
   * The article's own paragraphs where the page is drawn by a program and has them nowhere else.
   */
  List<Chunk> paragraphs(Element body) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Chunk(line, body, Words.count(line), 0))
        .toList();
  }
}
