package org.newsgraph.extractor.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.Reading.Quarantined;
import org.newsgraph.extractor.article.Reading.Read;
import org.newsgraph.extractor.article.Reading.Skipped;
import org.newsgraph.extractor.article.SafeText;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.article.byline.Byline;
import org.newsgraph.extractor.article.language.EnglishCheck;
import org.newsgraph.extractor.article.page.Page;
import org.newsgraph.extractor.article.page.PageReader;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.Layout;
import org.newsgraph.extractor.article.plain.PlainText;
import org.newsgraph.extractor.article.source.Omission;
import org.newsgraph.extractor.article.source.RawDocument;

/** Makes articles of a document, or says why it holds none. */
final class Understanding {

  private static final String BREAK = "\n\n";

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
  List<Reading> of(RawDocument raw) {
    try {
      return understood(raw);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(
          new Quarantined(raw.origin(), "cannot be understood: " + e, "please report it"));
    }
  }

  private List<Reading> understood(RawDocument raw) {
    if (raw instanceof RawDocument.Broken broken) {
      return List.of(new Quarantined(broken.origin(), broken.problem(), broken.remedy()));
    }
    if (raw instanceof RawDocument.NoArticle none) {
      boolean whole = none.origin().line() == 0 && none.origin().nth() == 0;
      return List.of(new Skipped(none.origin(), none.reason(), whole));
    }
    return raw instanceof RawDocument.Told told
        ? List.of(told(told))
        : pages((RawDocument.Page) raw);
  }

  private Reading told(RawDocument.Told told) {
    String text = SafeText.clean(told.text());
    return objection(told.origin(), text).orElseGet(() -> laidOut(told, text));
  }

  private Optional<Reading> objection(Origin origin, String text) {
    return TextCheck.problem(origin, text).or(() -> notEnglish(origin, text));
  }

  private Optional<Reading> notEnglish(Origin origin, String text) {
    return english.objection(text).map(why -> new Skipped(origin, why));
  }

  private Reading laidOut(RawDocument.Told told, String text) {
    FieldMetadata fields = new FieldMetadata(told.fields(), options.settings().dates());
    Metadata given = fields.metadata();
    Care care = options.asIs() ? Care.AS_IS : told.care();
    Layout layout = plainText.read(text, care, given.headline());
    List<String> notes = new ArrayList<>(told.notes());
    fields.notes().forEach(notes::add);
    StringBuilder whole = new StringBuilder(text);
    List<Cut> cuts = new ArrayList<>(layout.cuts());
    told.omissions().forEach(omission -> append(omission, whole, cuts));
    return article(
        new Found(
            told.origin(),
            fields.id(),
            given.completedBy(metadata(layout)),
            whole.toString(),
            layout.blocks(),
            cuts,
            notes));
  }

  /** What stood around the text stays with it, so that nobody need look for it. */
  private static void append(Omission omission, StringBuilder text, List<Cut> cuts) {
    String words = SafeText.clean(omission.words());
    if (text.length() + words.length() + BREAK.length() <= TextCheck.LONGEST) {
      int begin = text.append(BREAK).length();
      cuts.add(new Cut(new Span(begin, begin + words.length()), omission.reason()));
      text.append(words);
    }
  }

  private static Metadata metadata(Layout layout) {
    return new Metadata(
        layout.headline(),
        layout.byline().flatMap(Byline::published),
        layout.byline().flatMap(Byline::publisher),
        layout.byline().flatMap(Byline::author),
        Optional.empty());
  }

  private List<Reading> pages(RawDocument.Page raw) {
    List<Page> read = pages.read(raw.html(), raw.url(), options.asIs());
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Origin origin = raw.origin();
      boolean many = read.size() > 1 && origin.nth() == 0;
      readings.add(page(many ? origin.nth(i + 1L) : origin, raw, read.get(i)));
    }
    return readings;
  }

  private Reading page(Origin origin, RawDocument.Page raw, Page page) {
    String text = SafeText.clean(page.text());
    Optional<Reading> objection = TextCheck.problem(origin, text);
    if (objection.isPresent() && text.isBlank()) {
      return new Skipped(origin, page.objection().orElse("no article text found on the page"));
    }
    if (page.objection().isPresent()) {
      return new Skipped(origin, page.objection().get());
    }
    FieldMetadata fields = new FieldMetadata(raw.fields(), options.settings().dates());
    return objection
        .or(() -> notEnglish(origin, page.prose()))
        .orElseGet(
            () ->
                article(
                    new Found(
                        origin,
                        fields.id(),
                        fields.metadata().completedBy(page.metadata()),
                        text,
                        page.blocks(),
                        page.cuts(),
                        page.notes())));
  }

  private Reading article(Found found) {
    if (found.blocks().isEmpty()) {
      return new Skipped(found.origin(), "nothing but clutter");
    }
    Metadata metadata = sources.settled(found);
    Found read = options.asIs() ? found : Stamped.apart(found);
    Article article =
        new Article(
            found.id().orElseGet(found.origin()::id),
            Sources.identity(found, metadata),
            metadata,
            read.text(),
            read.blocks(),
            read.cuts());
    return new Read(found.origin(), article, found.notes());
  }
}
