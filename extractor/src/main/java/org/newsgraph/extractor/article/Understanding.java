package org.newsgraph.extractor.article;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Reading.Quarantined;
import org.newsgraph.extractor.article.Reading.Read;
import org.newsgraph.extractor.article.Reading.Skipped;
import org.newsgraph.extractor.article.byline.Byline;
import org.newsgraph.extractor.article.json.JsonArticle;
import org.newsgraph.extractor.article.language.EnglishCheck;
import org.newsgraph.extractor.article.page.Page;
import org.newsgraph.extractor.article.page.PageReader;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.Layout;
import org.newsgraph.extractor.article.plain.PlainText;
import org.newsgraph.extractor.article.source.RawDocument;

/** Makes an article of a document, or says why it is none. */
final class Understanding {

  /** A plain text tells nothing outside of its words. */
  private static final JsonArticle NO_FIELDS =
      new JsonArticle(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final ReadingOptions options;
  private final PlainText plainText = new PlainText();
  private final PageReader pages = new PageReader();
  private final EnglishCheck english = new EnglishCheck();
  private final Sources sources;

  Understanding(ReadingOptions options) {
    this.options = options;
    this.sources = new Sources(options);
  }

  /** Never throws: an input that breaks the program is set aside like any other broken one. */
  Reading of(RawDocument raw) {
    try {
      return understood(raw);
    } catch (RuntimeException | StackOverflowError e) {
      return new Quarantined(raw.origin(), "cannot be understood: " + e, "please report it");
    }
  }

  private Reading understood(RawDocument raw) {
    if (raw instanceof RawDocument.Broken broken) {
      return new Quarantined(broken.origin(), broken.problem(), broken.remedy());
    }
    if (raw instanceof RawDocument.Plain plain) {
      return plain(plain);
    }
    if (raw instanceof RawDocument.Item item) {
      return JsonArticle.of(item.json())
          .map(json -> json(item.origin(), json))
          .orElseGet(() -> noArticle(item.origin()));
    }
    return page((RawDocument.Page) raw);
  }

  private static Reading noArticle(Origin origin) {
    return new Quarantined(
        origin, "no article in this JSON", "give an object with text or articleBody");
  }

  private Reading plain(RawDocument.Plain plain) {
    String text = TextCheck.clean(plain.text());
    return objection(plain.origin(), text)
        .orElseGet(() -> laidOut(plain.origin(), NO_FIELDS, text, Care.COPIED));
  }

  private Reading json(Origin origin, JsonArticle json) {
    String text = TextCheck.clean(json.text().orElse(""));
    return objection(origin, text).orElseGet(() -> laidOut(origin, json, text, Care.CLEAN));
  }

  private Optional<Reading> objection(Origin origin, String text) {
    return TextCheck.problem(origin, text).or(() -> notEnglish(origin, text));
  }

  private Optional<Reading> notEnglish(Origin origin, String text) {
    return english.objection(text).map(why -> new Skipped(origin, why));
  }

  private Reading laidOut(Origin origin, JsonArticle fields, String text, Care care) {
    Metadata given = JsonMetadata.of(fields);
    Layout layout = plainText.read(text, options.asIs() ? Care.AS_IS : care, given.headline());
    Metadata told =
        new Metadata(
            layout.headline(),
            layout.byline().flatMap(Byline::published),
            Optional.empty(),
            layout.byline().flatMap(Byline::author),
            Optional.empty());
    return article(
        new Found(
            origin,
            fields.id(),
            given.completedBy(told),
            text,
            layout.blocks(),
            layout.cuts(),
            JsonMetadata.notes(fields)));
  }

  private Reading page(RawDocument.Page raw) {
    Page page = pages.read(raw.html(), raw.url(), options.asIs());
    String text = TextCheck.clean(page.text());
    Optional<Reading> objection = TextCheck.problem(raw.origin(), text);
    if (objection.isPresent() && text.isBlank()) {
      return new Skipped(raw.origin(), "no article text found on the page");
    }
    return objection
        .or(() -> notEnglish(raw.origin(), page.prose()))
        .orElseGet(
            () ->
                article(
                    new Found(
                        raw.origin(),
                        Optional.empty(),
                        page.metadata(),
                        text,
                        page.blocks(),
                        page.cuts(),
                        List.of())));
  }

  private Reading article(Found found) {
    if (found.blocks().isEmpty()) {
      return new Skipped(found.origin(), "nothing but clutter");
    }
    Metadata metadata = sources.settled(found);
    Article article =
        new Article(
            found.id().orElse(found.origin().name()),
            sources.identity(found, metadata),
            metadata,
            found.text(),
            found.blocks(),
            found.cuts());
    return new Read(found.origin(), article, found.notes());
  }
}
