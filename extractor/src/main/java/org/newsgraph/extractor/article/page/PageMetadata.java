package org.newsgraph.extractor.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.json.JsonArticle;

/** What a page says about its article outside of the article's words. */
final class PageMetadata {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+/[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern ARTICLE_NAME =
      Pattern.compile(
          "^https?://[^/]+/(?:[^/?#]{8,}|[^?#]*[\\d-][^?#]*|[^/?#]+/[^/?#]+(?:/[^/?#]+)*)/?(?:[?#].*)?$"
              + "|[?&][^=]+=[^&]*\\d");
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:/|-|$)");

  private final Document page;
  private final MetaTags tags;
  private final Optional<JsonArticle> island;

  PageMetadata(Document page, Optional<JsonArticle> island) {
    this.page = page;
    this.tags = new MetaTags(page);
    this.island = island;
  }

  Metadata read(Optional<String> address) {
    Optional<String> told = address.filter(PageMetadata::isAddress).or(this::url);
    Optional<String> url = told.or(() -> Saved.address(page));
    return new Metadata(
        Titles.headline(page, tags.values("headline"), fromIsland(JsonArticle::title)),
        published().or(() -> told.flatMap(PageMetadata::dayIn)),
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
    return told.flatMap(date -> Dates.parse(date).stream()).findFirst().or(this::time);
  }

  /** The time elements of the article itself come first, those of other headlines do not count. */
  private Optional<LocalDate> time() {
    return Stream.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article header time",
            "article time",
            "main time",
            "time")
        .flatMap(query -> page.select(query).stream().limit(1))
        .flatMap(element -> day(element).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(Element time) {
    return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
        .flatMap(date -> Dates.parse(date).stream())
        .findFirst();
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
    return Stream.of(
            page.select("link[rel=canonical]").eachAttr("href").stream(),
            tags.values("url"),
            fromIsland(JsonArticle::url).stream())
        .flatMap(Function.identity())
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
