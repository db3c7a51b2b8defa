package org.newsgraph.extractor.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.json.JsonArticle;
import org.newsgraph.extractor.article.plain.LinePatterns;

/** Takes the article out of a web page. */
public final class PageReader {

  private final LinePatterns patterns = new LinePatterns();

  /**
   * Reads a page.
   *
   * @param address where the page comes from, if it is known
   * @param asIs whether everything is kept
   */
  public Page read(String html, Optional<String> address, boolean asIs) {
    Document page = Jsoup.parse(html, address.orElse(""));
    Optional<JsonArticle> island = DataIsland.of(page);
    Metadata metadata = new PageMetadata(page, island).read(address);
    List<Chunk> chunks = Chunks.of(page.body());
    Furniture furniture = new Furniture(chunks);
    Element root = asIs ? page.body() : Content.root(page.body(), chunks, furniture, patterns);
    List<Chunk> inside = chunks.stream().filter(chunk -> chunk.isInside(root)).toList();
    Selection selection = new Selection(patterns, furniture, metadata.headline(), asIs);
    return Assembly.of(metadata, selection.parts(inside));
  }
}
