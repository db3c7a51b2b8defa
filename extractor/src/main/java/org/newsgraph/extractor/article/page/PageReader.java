package org.newsgraph.extractor.article.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.page.layout.Chunk;
import org.newsgraph.extractor.article.page.layout.Chunks;
import org.newsgraph.extractor.article.page.layout.Furniture;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.page.metadata.DataIsland;
import org.newsgraph.extractor.article.page.metadata.JsonArticle;
import org.newsgraph.extractor.article.page.metadata.PageMetadata;
import org.newsgraph.extractor.article.page.metadata.Times;
import org.newsgraph.extractor.article.page.metadata.Titles;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.LinePatterns;
import org.newsgraph.extractor.article.plain.Words;

/**
 * Takes the article out of a web page, or the articles, where a page loads one below the other or
 * is a live blog of many entries.
 */
public final class PageReader {

  private static final int DEEPEST = 300;
  private static final int SHORTEST_CAPTION = 4;
  private static final String PAYWALL = "paywall";

  /** Of what stands beside the entries of a live blog: less is no article. */
  private static final int FEWEST_WORDS = 20;

  /** An entry that shares more than this with what is shown is shown already. */
  private static final double REPEATED = 0.6;

  private final LinePatterns patterns = new LinePatterns();

  /**
   * Reads a page.
   *
   * @param address where the page comes from, if it is known
   * @param asIs whether everything is kept, as one article
   * @return at least one article, if only one that says why it is none
   */
  public List<Page> read(String html, Optional<String> address, boolean asIs) {
    Document page = Jsoup.parse(html, address.orElse(""), Parser.htmlParser().setMaxDepth(DEEPEST));
    if (asIs) {
      return List.of(whole(page, address, true));
    }
    DataIsland island = DataIsland.of(page);
    Furniture furniture = new Furniture(Chunks.of(page.body()), patterns);
    Sections sections = new Sections(page, furniture);
    List<Element> entries = sections.entries(island.isLive());
    List<JsonNode> told = island.liveEntries();
    if (entries.size() > 1 || told.size() > 1) {
      return live(metadata(page, address), entries, told);
    }
    List<Page> hours = byTheHour(page, address, sections, island.isLive());
    if (!hours.isEmpty()) {
      return hours;
    }
    List<Element> articles = sections.articles();
    return articles.isEmpty()
        ? List.of(whole(page, address, false))
        : several(page, address, articles);
  }

  /** The first article is the page's own where it bears its headline; all others stand alone. */
  private List<Page> several(Document page, Optional<String> address, List<Element> articles) {
    Metadata known = metadata(page, address);
    boolean own = isOwn(new Section(articles.get(0)), known);
    List<Element> alone = own ? articles.subList(1, articles.size()) : articles;
    List<Page> pages = new ArrayList<>();
    for (Element article : alone) {
      Section section = new Section(article);
      pages.add(part(section, section.metadata(known)));
    }
    if (own) {
      alone.forEach(Element::remove);
      pages.add(0, whole(page, address, false));
    }
    return pages;
  }

  private static boolean isOwn(Section first, Metadata known) {
    return first.headline().isEmpty()
        || known
            .headline()
            .filter(title -> Titles.repeats(title, first.headline().get()))
            .isPresent();
  }

  private Page part(Section section, Metadata known) {
    Document alone = section.alone(known.url());
    Page read = whole(alone, Optional.empty(), false, Optional.of(known));
    return read.noting(List.of("one of several articles of its page"));
  }

  /** Entries as the page shows them; those that it only tells in its data come behind. */
  private List<Page> live(Metadata known, List<Element> entries, List<JsonNode> told) {
    List<Page> pages = new ArrayList<>();
    Shingles shown = new Shingles();
    for (Element entry : entries) {
      Section section = new Section(entry);
      Metadata own = dated(section.metadata(known), known);
      Page read = entry(section.alone(known.url()), titled(own, known));
      shown.add(read.text());
      pages.add(read);
    }
    for (JsonNode node : told) {
      Optional<JsonArticle> entry = JsonArticle.of(node);
      if (entry.isPresent()
          && entry.get().text().isPresent()
          && shown.share(entry.get().text().get()) < REPEATED) {
        pages.add(entry(entry.get(), known));
      }
    }
    return pages;
  }

  /**
   * Entries that tell the hour alone are of the day that stands above them all; what is told there
   * beside it is an article too.
   */
  private List<Page> byTheHour(
      Document page, Optional<String> address, Sections sections, boolean told) {
    if (!sections.isLive(told)) {
      return List.of();
    }
    Page all = whole(page.clone(), address, false);
    List<Element> entries = sections.clockEntries();
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Page> pages = new ArrayList<>(live(all.metadata(), entries, List.of()));
    entries.forEach(Element::remove);
    Page above = whole(page, address, false, Optional.of(all.metadata()));
    if (above.objection().isEmpty() && Words.count(above.prose()) >= FEWEST_WORDS) {
      pages.add(0, above.noting(List.of("what a live blog tells beside its entries")));
    }
    return pages;
  }

  private Page entry(Document alone, Metadata metadata) {
    List<Chunk> chunks = Chunks.of(alone.body());
    List<Part> parts = new ArrayList<>();
    for (Chunk chunk : chunks) {
      boolean title = metadata.headline().filter(chunk.text()::equals).isPresent();
      boolean time =
          chunk.element().closest("time") != null
              || Dates.parse(chunk.text()).isPresent()
              || ClockEntries.isClock(chunk.text());
      Kind kind = chunk.isHeading() ? Kind.HEADING : Kind.PARAGRAPH;
      Part part = Part.kept(chunk, kind);
      Optional<String> clutter = patterns.clutter(chunk.text(), Care.COPIED);
      if (title || time || (!Words.isProse(chunk.text()) && !chunk.isHeading())) {
        part = part.cut(title ? "headline" : time ? "time" : "fragment");
      } else if (clutter.isPresent()) {
        part = part.cut(clutter.get());
      }
      parts.add(part);
    }
    return Assembly.of(metadata, parts).noting(List.of("an entry of a live blog"));
  }

  private Page entry(JsonArticle told, Metadata known) {
    Document alone = Document.createShell(known.url().orElse(""));
    Markup.blocks(told.text().orElse(""))
        .forEach(words -> alone.body().appendElement("p").text(words));
    String moment = told.published().orElse("").replaceAll("[^0-9TZ]", "");
    Metadata own =
        new Metadata(
            told.title(),
            told.published().flatMap(Dates::parse),
            known.publisher(),
            told.author(),
            told.url()
                .or(() -> known.url().filter(u -> !moment.isEmpty()).map(u -> u + "#" + moment)));
    return entry(alone, titled(own, known));
  }

  /** An entry without a day of its own is of the blog's. */
  private static Metadata dated(Metadata own, Metadata known) {
    return own.completedBy(
        new Metadata(
            Optional.empty(),
            known.published(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** An entry without a headline has that of the blog. */
  private static Metadata titled(Metadata own, Metadata known) {
    return own.completedBy(
        new Metadata(
            known.headline(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Metadata metadata(Document page, Optional<String> address) {
    return new PageMetadata(page, address).read();
  }

  private Page whole(Document page, Optional<String> address, boolean asIs) {
    return whole(page, address, asIs, Optional.empty());
  }

  /** One article; what is known of a part of a page stands for what a page tells of itself. */
  private Page whole(
      Document page, Optional<String> address, boolean asIs, Optional<Metadata> known) {
    PageMetadata told = new PageMetadata(page, address);
    Metadata metadata = known.orElseGet(told::read);
    List<Chunk> chunks = Chunks.of(page.body());
    Furniture furniture = new Furniture(chunks, patterns);
    Guide guide = guide(page, chunks, furniture, told);
    Element root = asIs ? page.body() : root(page, chunks, furniture, guide);
    List<Chunk> inside = inside(page, chunks, guide, root);
    Selection selection = new Selection(patterns, furniture, guide, metadata.headline(), asIs);
    int first = inside.isEmpty() ? 0 : Math.max(0, chunks.indexOf(inside.get(0)));
    List<Part> parts = new ArrayList<>(picturesAbove(chunks, first, furniture));
    parts.addAll(selection.parts(inside));
    Metadata dated =
        known.isPresent()
            ? metadata
            : dated(metadata, told, new Times(page, furniture), root, chunks, first);
    Page read = Assembly.of(dated, parts);
    return read.noting(notes(told, parts)).objecting(objection(read, asIs));
  }

  /** What is marked, then what stands beside the text, then what the address says. */
  private static Metadata dated(
      Metadata metadata,
      PageMetadata told,
      Times times,
      Element root,
      List<Chunk> chunks,
      int first) {
    Metadata signature = Signature.of(chunks, first);
    Optional<LocalDate> day =
        metadata
            .published()
            .or(times::marked)
            .or(() -> times.beside(root))
            .or(signature::published)
            .or(told::dayInAddress);
    return new Metadata(
        metadata.headline(),
        day,
        metadata.publisher(),
        metadata.author().or(signature::author),
        metadata.url());
  }

  private static List<String> notes(PageMetadata told, List<Part> parts) {
    boolean cut =
        parts.stream().anyMatch(part -> part.reason().filter(PAYWALL::equals).isPresent());
    return cut || told.isForSubscribers()
        ? List.of("for subscribers: the text may be cut by a paywall")
        : List.of();
  }

  private static Optional<String> objection(Page read, boolean asIs) {
    boolean text = read.blocks().stream().anyMatch(block -> block.kind() == Kind.PARAGRAPH);
    return text || asIs
        ? Optional.empty()
        : Optional.of(
            "no article text found on the page: a list of stories or a page without words");
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

  private Guide guide(Document page, List<Chunk> chunks, Furniture furniture, PageMetadata told) {
    Optional<String> body = told.island().flatMap(JsonArticle::text);
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
    return Guide.of(body, chunks, prose, told.isForSubscribers());
  }

  private Element root(Document page, List<Chunk> chunks, Furniture furniture, Guide guide) {
    return Content.root(page.body(), chunks, furniture, patterns, guide);
  }
}
