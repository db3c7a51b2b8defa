package org.newsgraph.extractor.article.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Which names tell which field: the known ones of {@code names.tsv}, and before them those that
 * somebody gave for this run.
 */
public final class FieldNames {

  private static final Pattern BETWEEN = Pattern.compile("[\\s._\\-:]+");
  private static final Pattern DATE_LIKE =
      Pattern.compile(".*(?:date|time|publi|posted|issued|day|created).*");
  private static final Map<Field, List<String>> KNOWN = known();
  private static final Set<Field> OUTSIDE_THE_TEXT = EnumSet.complementOf(EnumSet.of(Field.TEXT));

  private final Map<Field, String> given;

  private FieldNames(Map<Field, String> given) {
    this.given = new EnumMap<>(Field.class);
    this.given.putAll(given);
  }

  /** The known names alone. */
  public static final FieldNames STANDARD = new FieldNames(Map.of());

  /**
   * Names given as {@code text=body,published=date}; dots lead into nested values.
   *
   * @throws IllegalArgumentException naming what is not understood
   */
  public static FieldNames given(String assignments) {
    Map<Field, String> names = new EnumMap<>(Field.class);
    for (String assignment : assignments.split(",", -1)) {
      int equals = assignment.indexOf('=');
      Optional<Field> field =
          equals < 0 ? Optional.empty() : field(assignment.substring(0, equals).strip());
      if (field.isEmpty() || equals == assignment.length() - 1) {
        throw new IllegalArgumentException(
            "\""
                + assignment
                + "\" names no column; write text=body,published=date with id, title, text,"
                + " published, url, publisher or author before each sign");
      }
      names.put(field.get(), assignment.substring(equals + 1).strip());
    }
    return new FieldNames(names);
  }

  private static Optional<Field> field(String name) {
    return Stream.of(Field.values())
        .filter(field -> field.name().equalsIgnoreCase(name))
        .findFirst()
        .or(() -> Stream.of(Field.values()).filter(f -> means(f, normal(name))).findFirst());
  }

  private static boolean means(Field field, String name) {
    return KNOWN.get(field).contains(name);
  }

  /** A name as it is compared: small letters, nothing between its words. */
  public static String normal(String name) {
    return BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The name given for a field in this run, as it was written. */
  public Optional<String> given(Field field) {
    return Optional.ofNullable(given.get(field));
  }

  /** The names under which a field may stand, the preferred first; paths have slashes. */
  public List<String> of(Field field) {
    return Optional.ofNullable(given.get(field))
        .map(name -> List.of(normalPath(name)))
        .orElse(KNOWN.get(field));
  }

  private static String normalPath(String path) {
    return String.join("/", Stream.of(path.split("[./]")).map(FieldNames::normal).toList());
  }

  /** Whether a name, as it stands in a file, tells one of the fields. */
  public boolean isKnown(String name) {
    String normal = normal(name);
    return Stream.of(Field.values()).anyMatch(field -> of(field).contains(normal));
  }

  /** Whether a name looks like one that tells a day. */
  public static boolean isDateLike(String name) {
    return DATE_LIKE.matcher(normal(name)).matches();
  }

  /**
   * The fields of a record, its text apart.
   *
   * @param value what stands under a name or path; empty where nothing does
   */
  public Fields fields(Function<String, Optional<String>> value) {
    Fields fields = Fields.NONE;
    for (Field field : OUTSIDE_THE_TEXT) {
      fields =
          fields.with(
              field,
              of(field).stream()
                  .flatMap(name -> value.apply(name).stream())
                  .filter(told -> !told.isBlank() && fits(field, told.strip()))
                  .findFirst());
    }
    return settled(fields);
  }

  /** {@code source} is now a name and now an address. */
  private boolean fits(Field field, String value) {
    boolean address = value.startsWith("http://") || value.startsWith("https://");
    return switch (field) {
      case URL -> address || given.containsKey(Field.URL) || looksLikeAddress(value);
      case PUBLISHER -> !address;
      default -> true;
    };
  }

  private static boolean looksLikeAddress(String value) {
    return value.matches("(?:[\\w-]+\\.)+[a-z]{2,}(?:/\\S*)?") && value.contains("/");
  }

  /** An address is no id. */
  private static Fields settled(Fields fields) {
    Optional<String> id = fields.get(Field.ID).filter(v -> v.matches("(?s)https?://\\S+"));
    return id.isEmpty()
        ? fields
        : fields.without(Field.ID).with(Field.URL, fields.get(Field.URL).or(() -> id));
  }

  private static Map<Field, List<String>> known() {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Row row : Table.beside(FieldNames.class, "names.tsv", "field", "name").rows()) {
      names
          .computeIfAbsent(row.constant("field", Field.class), f -> new ArrayList<>())
          .add(row.required("name"));
    }
    return new HashMap<>(names);
  }
}
