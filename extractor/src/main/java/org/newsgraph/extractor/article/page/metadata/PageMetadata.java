package org.newsgraph.extractor.article.page.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.byline.Dates;

/** What a page says about its article outside of the article's words. */
public final class PageMetadata {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+/[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern ARTICLE_NAME =
      Pattern.compile(
          "^https?://[^/]+/(?:[^/?#]{8,}|[^?#]*[\\d-][^?#]*|[^/?#]+/[^/?#]+(?:/[^/?#]+)*)/?(?:[?#].*)?$"
              + "|[?&][^=]+=[^&]*\\d");
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:/|-|$)");

  private final Document page;
  private final MetaTags tags;
  private final DataIsland data;
  private final Optional<String> address;
  private final Optional<JsonArticle> island;

  public PageMetadata(Document page, Optional<String> given) {
    this.page = page;
    this.tags = new MetaTags(page);
    this.data = DataIsland.of(page);
    this.address = given.filter(PageMetadata::isAddress).or(this::ownAddress);
    List<String> titles =
        Stream.concat(tags.values("headline"), page.select("h1").eachText().stream()).toList();
    this.island = data.article(address, titles);
  }

  /** The record of the article in the page's data. */
  public Optional<JsonArticle> island() {
    return island;
  }

  public boolean isForSubscribers() {
    return data.isForSubscribers();
  }

  /** The day in the address that the page or its archive tells. */
  public Optional<LocalDate> dayInAddress() {
    return address.or(this::url).flatMap(PageMetadata::dayIn);
  }

  public Metadata read() {
    Optional<String> url = address.or(this::url).or(() -> Saved.address(page));
    return new Metadata(
        Titles.headline(page, tags.values("headline"), fromIsland(JsonArticle::title)),
        published(),
        Stream.concat(tags.values("publisher"), fromIsland(JsonArticle::publisher).stream())
            .filter(name -> !name.contains("://"))
            .findFirst(),
        author(),
        url);
  }

  private Optional<String> fromIsland(Function<JsonArticle, Optional<String>> field) {
    return island
        .flatMap(field)
        .map(value -> Parser.unescapeEntities(value, false).strip())
        .filter(value -> !value.isEmpty());
  }

  private Optional<LocalDate> published() {
    Stream<String> told =
        Stream.concat(fromIsland(JsonArticle::published).stream(), tags.values("published"));
    return told.flatMap(date -> Dates.parse(date).stream()).findFirst();
  }

  private Optional<String> author() {
    return Stream.of(
            fromIsland(JsonArticle::author).stream(),
            tags.values("author"),
            page.select("[rel=author],[itemprop=author]").eachText().stream())
        .flatMap(Function.identity())
        .map(name -> name.replaceFirst("^(?i:by) ", "").replaceFirst("\\s+[|•·].*", "").strip())
        .filter(name -> !name.isEmpty() && !name.contains("://") && name.length() < 200)
        .findFirst();
  }

  private Optional<String> url() {
    return ownAddress()
        .or(() -> fromIsland(JsonArticle::url).filter(PageMetadata::isArticleAddress));
  }

  private Optional<String> ownAddress() {
    return Stream.concat(
            page.select("link[rel=canonical]").eachAttr("href").stream(), tags.values("url"))
        .map(String::strip)
        .filter(PageMetadata::isArticleAddress)
        .findFirst();
  }

  private static boolean isAddress(String url) {
    return ADDRESS.matcher(url).matches();
  }

  /** What a page says of itself counts if it names an article, not the front page or a section. */
  private static boolean isArticleAddress(String url) {
    return isAddress(url) && ARTICLE_NAME.matcher(url).find();
  }

  /** The day in the address, where nothing else tells one. */
  private static Optional<LocalDate> dayIn(String url) {
    Matcher m = DAY_IN_ADDRESS.matcher(url);
    try {
      return m.find()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(m.group(1)),
                  Integer.parseInt(m.group(2)),
                  Integer.parseInt(m.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
