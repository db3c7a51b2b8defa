package org.newsgraph.extractor.article.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.byline.Byline;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.page.layout.Markup;

/** A part of a page that is an article of its own: what its own elements tell of it. */
final class Section {

  private final Element element;

  Section(Element element) {
    this.element = element;
  }

  /** Headline, day, author and address; the publisher is the page's. */
  Metadata metadata(Metadata page) {
    return new Metadata(
        headline(), day(), page.publisher(), byline().flatMap(Byline::author), address(page.url()));
  }

  Optional<String> headline() {
    return Stream.of("h1", "h2", "h3", "h4", "header strong")
        .map(element::selectFirst)
        .flatMap(Stream::ofNullable)
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private Optional<LocalDate> day() {
    return element
        .select("time,[itemprop=datePublished],[data-published],[data-timestamp]")
        .stream()
        .flatMap(
            time ->
                Stream.of(
                    time.attr("datetime"),
                    time.attr("content"),
                    time.attr("data-published"),
                    time.attr("data-timestamp"),
                    time.text()))
        .flatMap(told -> Dates.parse(told).stream())
        .findFirst()
        .or(() -> byline().flatMap(Byline::published));
  }

  private Optional<Byline> byline() {
    List<String> lines = Markup.paragraphs(element);
    return lines.stream()
        .limit(6)
        .map(line -> line.replaceFirst("\\s+\\d{4}-\\d{2}-\\d{2}.*$", ""))
        .flatMap(line -> Byline.parse(line).stream())
        .reduce(Byline::completedBy);
  }

  /** An address of its own, else the page's with the part's name. */
  private Optional<String> address(Optional<String> page) {
    Optional<String> own =
        Stream.of("data-url", "data-permalink", "data-href", "itemid", "cite")
            .map(element::attr)
            .filter(url -> !url.isBlank())
            .findFirst()
            .or(() -> linked());
    Optional<String> absolute = own.flatMap(url -> absolute(url, page));
    return absolute.or(() -> page.flatMap(url -> name().map(name -> url + "#" + name)));
  }

  private Optional<String> linked() {
    return Stream.of("h1 a[href]", "h2 a[href]", "h3 a[href]", "a[rel=bookmark]", "a[itemprop=url]")
        .map(element::selectFirst)
        .flatMap(Stream::ofNullable)
        .map(a -> a.attr("href"))
        .filter(href -> !href.startsWith("#") && !href.startsWith("javascript:"))
        .findFirst();
  }

  private static Optional<String> absolute(String url, Optional<String> page) {
    if (url.startsWith("http://") || url.startsWith("https://")) {
      return Optional.of(url);
    }
    String resolved = page.map(base -> org.jsoup.internal.StringUtil.resolve(base, url)).orElse("");
    return resolved.startsWith("http") ? Optional.of(resolved) : Optional.empty();
  }

  /** Its id, else the moment at which it was written. */
  private Optional<String> name() {
    if (!element.id().isBlank()) {
      return Optional.of(element.id());
    }
    return element.select("time[datetime]").stream()
        .map(time -> time.attr("datetime").replaceAll("[^0-9TZ]", ""))
        .filter(moment -> !moment.isEmpty())
        .findFirst();
  }

  /** A page that holds nothing but this part. */
  Document alone(Optional<String> address) {
    Document alone = Document.createShell(address.orElse(""));
    alone.body().appendChild(element.clone());
    return alone;
  }
}
