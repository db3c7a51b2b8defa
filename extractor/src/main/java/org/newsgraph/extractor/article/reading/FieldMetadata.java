package org.newsgraph.extractor.article.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Address;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.SafeText;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;

/** What the fields of a record say, as far as it can be used. */
record FieldMetadata(Fields fields, Optional<DateOrder> order) {

  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile("(?:[\\w-]+\\.)+[a-z]{2,}/[^\\s<>\"{}|\\\\^`]*");

  Metadata metadata() {
    return new Metadata(
        fields.get(Field.TITLE).map(SafeText::clean),
        published(),
        fields.get(Field.PUBLISHER).map(SafeText::clean),
        fields.get(Field.AUTHOR).map(SafeText::clean),
        url(),
        fields.get(Field.COLLECTION).map(SafeText::clean));
  }

  Optional<String> id() {
    return fields.get(Field.ID).map(SafeText::clean);
  }

  private Optional<java.time.LocalDate> published() {
    return fields.get(Field.PUBLISHED).flatMap(day -> Dates.parse(day, order));
  }

  private Optional<String> url() {
    return fields
        .get(Field.URL)
        .map(url -> WITHOUT_SCHEME.matcher(url).matches() ? "https://" + url : url)
        .filter(Address::isUsable);
  }

  /** What was given and cannot be used. */
  Stream<String> notes() {
    Stream<String> date =
        fields
            .get(Field.PUBLISHED)
            .filter(day -> published().isEmpty())
            .map(day -> "no clear date, not used: \"" + day + "\"; write it as 2024-08-19")
            .stream();
    Stream<String> address =
        fields
            .get(Field.URL)
            .filter(given -> url().isEmpty())
            .map(given -> "no usable address, not used: \"" + given + "\"")
            .stream();
    return Stream.concat(date, address);
  }
}
