package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.json.JsonArticle;
import org.newsgraph.extractor.article.plain.LinePatterns;

/** Takes the article out of a web page. */
public final class PageReader {

  private static final int SHORTEST_CAPTION = 4;

  private final LinePatterns patterns = new LinePatterns();

  /** The articles of a page. */
  public List<Page> read(String html, Optional<String> address, boolean asIs) {
    return List.of(single(html, address, asIs));
  }

  /**
   * Reads a page.
   *
   * @param address where the page comes from, if it is known
   * @param asIs whether everything is kept
   */
  private Page single(String html, Optional<String> address, boolean asIs) {
    Document page = Jsoup.parse(html, address.orElse(""));
    Optional<JsonArticle> island = DataIsland.of(page);
    Metadata metadata = new PageMetadata(page, island).read(address);
    List<Chunk> chunks = Chunks.of(page.body());
    Furniture furniture = new Furniture(chunks);
    Guide guide = guide(page, chunks, furniture, island);
    Element root = asIs ? page.body() : root(page, chunks, furniture, guide);
    List<Chunk> inside = inside(page, chunks, guide, root);
    Selection selection = new Selection(patterns, furniture, guide, metadata.headline(), asIs);
    int first = inside.isEmpty() ? 0 : Math.max(0, chunks.indexOf(inside.get(0)));
    List<Part> parts = new ArrayList<>(picturesAbove(chunks, first, furniture));
    parts.addAll(selection.parts(inside));
    return Assembly.of(metadata.completedBy(Signature.of(chunks, first)), parts);
  }

  private static List<Chunk> inside(Document page, List<Chunk> chunks, Guide guide, Element root) {
    List<Chunk> drawn = guide.paragraphs(page.body());
    return drawn.isEmpty() ? chunks.stream().filter(chunk -> chunk.isInside(root)).toList() : drawn;
  }

  /** The captions between the main heading and the article's element. */
  private static List<Part> picturesAbove(List<Chunk> chunks, int first, Furniture furniture) {
    int heading = first;
    while (heading > 0 && chunks.get(heading).element().closest("h1") == null) {
      heading--;
    }
    return chunks.subList(heading, first).stream()
        .filter(chunk -> chunk.words() >= SHORTEST_CAPTION)
        .filter(chunk -> furniture.reason(chunk).filter(Furniture.CAPTION::equals).isPresent())
        .map(chunk -> Part.kept(chunk, Kind.CAPTION))
        .toList();
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
