package org.newsgraph.extractor.article.detection;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsgraph.extractor.table.Table;

/** How files of each kind begin. */
final class Signatures {

  private static final int HEAD = 8_000;

  private record Signature(String name, String place, Predicate<Head> fits) {}

  /** The beginning of a file, as bytes and as text without white space before it. */
  @SuppressWarnings("ArrayRecordComponent") // read once and never compared
  record Head(byte[] bytes, String text) {
    String beginning() {
      return text.substring(0, Math.min(HEAD, text.length()));
    }
  }

  private final List<Signature> rows =
      Table.beside(Signatures.class, "signatures.tsv", "kind", "place", "signature").rows().stream()
          .map(
              row ->
                  new Signature(
                      row.required("kind"),
                      row.required("place"),
                      fits(row.required("place"), row.required("signature"))))
          .toList();

  private static Predicate<Head> fits(String place, String signature) {
    if (!Character.isDigit(place.charAt(0))) {
      Pattern pattern = Pattern.compile(signature, Pattern.CASE_INSENSITIVE);
      return place.equals("text")
          ? head -> pattern.matcher(head.beginning()).lookingAt()
          : head -> pattern.matcher(head.beginning()).find();
    }
    byte[] mark = HexFormat.of().parseHex(signature);
    int at = Integer.parseInt(place);
    return head -> stands(mark, head.bytes(), at);
  }

  private static boolean stands(byte[] mark, byte[] bytes, int at) {
    if (bytes.length < at + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** What bytes alone tell. */
  Optional<String> ofBytes(Head head) {
    return first(head, row -> Character.isDigit(row.place().charAt(0)));
  }

  /** What the text tells, where it begins as markup or as a list does. */
  Optional<String> ofText(Head head) {
    return first(head, row -> !Character.isDigit(row.place().charAt(0)) && isAllowed(row, head));
  }

  /** What may stand anywhere counts only in files that begin with a tag. */
  private static boolean isAllowed(Signature row, Head head) {
    return row.place().equals("text") || head.text().startsWith("<");
  }

  private Optional<String> first(Head head, Predicate<Signature> isAsked) {
    return rows.stream()
        .filter(isAsked)
        .filter(row -> row.fits().test(head))
        .map(Signature::name)
        .findFirst();
  }
}
