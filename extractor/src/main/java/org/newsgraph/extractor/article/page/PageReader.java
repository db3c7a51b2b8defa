package org.newsgraph.extractor.article.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    Guide guide = guide(page, chunks, furniture, island);
    Element root = asIs ? page.body() : root(page, chunks, furniture, guide);
    List<Chunk> inside =
        Stream.concat(
                guide.paragraphs(page.body()).stream(),
                chunks.stream().filter(chunk -> chunk.isInside(root)))
            .toList();
    Selection selection = new Selection(patterns, furniture, guide, metadata.headline(), asIs);
    int first = inside.isEmpty() ? 0 : Math.max(0, chunks.indexOf(inside.get(0)));
    return Assembly.of(metadata.completedBy(Signature.of(chunks, first)), selection.parts(inside));
  }

  private Guide guide(
      Document page, List<Chunk> chunks, Furniture furniture, Optional<JsonArticle> island) {
    Optional<String> body = island.flatMap(JsonArticle::text);
    if (body.isEmpty()) {
      return Guide.NONE;
    }
    Element root = root(page, chunks, furniture, Guide.NONE);
    int prose =
        chunks.stream()
            .filter(chunk -> chunk.isProse() && chunk.isInside(root))
            .filter(chunk -> furniture.reason(chunk).isEmpty())
            .mapToInt(Chunk::words)
            .sum();
    return Guide.of(body, chunks, prose);
  }

  private Element root(Document page, List<Chunk> chunks, Furniture furniture, Guide guide) {
    return Content.root(page.body(), chunks, furniture, patterns, guide);
  }
}
