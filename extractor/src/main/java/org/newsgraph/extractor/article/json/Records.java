package org.newsgraph.extractor.article.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.source.CutText;
import org.newsgraph.extractor.article.source.Notes;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.Settings;

/** Makes documents of the records of a JSON file, all of which write their dates in one order. */
final class Records {

  static final String NONE = "no article in this JSON";

  private final Settings settings;
  private final Supplier<Optional<DateOrder>> column;
  private Optional<Optional<DateOrder>> order = Optional.empty();

  /**
   * @param column what all dates of the file say about their order; asked once, where one date
   *     alone does not tell
   */
  Records(Settings settings, Supplier<Optional<DateOrder>> column) {
    this.settings = settings;
    this.column = column;
  }

  JsonRecord record(JsonNode json) {
    return new JsonRecord(json, settings.names());
  }

  RawDocument document(Origin origin, JsonNode json) {
    JsonRecord record = record(json);
    Optional<String> text = record.text();
    if (text.isEmpty()) {
      return withoutText(origin, record);
    }
    Optional<String> mark = CutText.mark(text.get());
    return mark.isPresent()
        ? new RawDocument.Broken(
            origin,
            "the provider cut the text off: \"" + mark.get() + "\"",
            "fetch the pages and give this file as --metadata")
        : told(origin, record, text.get());
  }

  /** Why a record without a text is no article. */
  RawDocument withoutText(Origin origin, JsonRecord record) {
    if (record.hasAbstract() && record.tellsOfAnArticle()) {
      return new RawDocument.NoArticle(
          origin, "no text, only an abstract or a description; use it as --metadata for the pages");
    }
    return record.tellsOfAnArticle()
        ? new RawDocument.NoArticle(
            origin, "an address or a title without a text; use it as --metadata for the pages")
        : new RawDocument.Broken(
            origin,
            NONE,
            "give an object with text or articleBody, or name the key: --columns text=KEY");
  }

  private RawDocument told(Origin origin, JsonRecord record, String text) {
    List<String> notes = new ArrayList<>();
    boolean markup = Markup.isMarkup(text);
    if (markup) {
      notes.add("markup was taken off the text");
    }
    Fields fields = dated(record.fields());
    if (fields.get(Field.PUBLISHED).isEmpty()) {
      record.unusedDates().forEach(name -> notes.add(Notes.unusedField(name)));
    }
    return new RawDocument.Told(
        origin, fields, markup ? Markup.text(text) : text, Care.CLEAN, List.of(), notes);
  }

  private Fields dated(Fields fields) {
    Optional<String> published = fields.get(Field.PUBLISHED);
    return published.filter(Dates::isAmbiguous).isEmpty()
        ? fields
        : fields.with(Field.PUBLISHED, Dates.parse(published.get(), order()).map(Object::toString));
  }

  private Optional<DateOrder> order() {
    if (order.isEmpty()) {
      order = Optional.of(column.get().or(settings::dates));
    }
    return order.get();
  }
}
