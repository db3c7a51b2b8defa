package org.newsgraph.store.consolidation.telling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.reading.Setting;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Standing;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where;
import org.newsgraph.store.consolidation.report.Wording;

/**
 * A telling as a line of JSON, so that joining need not read its article again. The same telling
 * gives the same line.
 */
public final class TellingText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TellingText() {}

  /** The line of a telling. */
  public static String of(Telling telling) {
    ObjectNode line = JSON.createObjectNode();
    Article article = telling.article();
    line.put("a", article.iri());
    article.published().ifPresent(day -> line.put("d", day.toString()));
    line.put("p", article.publisher());
    line.put("t", article.textKey());
    line.put("k", String.join(" ", article.sketch()));
    ObjectNode names = line.putObject("n");
    telling.names().forEach(names::put);
    write(line, "o", telling.occasions());
    ObjectNode acting = line.putObject("g");
    telling.setting().actsFor().forEach((who, whom) -> write(acting, who, whom));
    write(line, "z", telling.setting().apart());
    writeAny(line, "st", telling.setting().states());
    if (!telling.setting().offices().isEmpty()) {
      ObjectNode offices = line.putObject("of");
      telling.setting().offices().forEach(offices::put);
    }
    ArrayNode reports = line.putArray("r");
    telling.reports().forEach(r -> write(reports.addObject(), r));
    return line.toString();
  }

  private static void write(ObjectNode line, Report report) {
    line.put("i", report.key().iri());
    line.put("o", report.key().offset());
    line.put("k", report.kind().type());
    write(line, "u", report.kind().subtypes());
    ObjectNode cast = line.putObject("c");
    report.cast().roles().forEach((who, roles) -> write(cast, who, roles));
    write(line, "b", report.cast().onBehalfOf());
    report.where().place().ifPresent(p -> line.put("w", p));
    report.where().country().ifPresent(c -> line.put("y", c));
    writeAny(line, "in", report.where().liesIn());
    writeAny(line, "as", report.where().called());
    When when = report.when();
    when.date().ifPresent(d -> line.put("d", d));
    when.bounds().ifPresent(b -> line.put("f", b.first().toString()));
    when.bounds().ifPresent(b -> line.put("l", b.last().toString()));
    when.endDate().ifPresent(d -> line.put("e", d.toString()));
    when.basis().ifPresent(b -> line.put("s", b));
    line.put("h", report.standing().status().localName());
    if (report.standing().attributed()) {
      line.put("q", true);
    }
    write(line, "m", report.about().topics());
    write(line, "x", report.about().amounts());
    report.wording().key().ifPresent(k -> line.put("v", k));
    report.wording().ordinal().ifPresent(n -> line.put("n", n));
    if (report.wording().isGathering()) {
      line.put("many", true);
    }
    if (report.wording().isEarlier()) {
      line.put("past", true);
    }
    if (report.wording().isPrivate()) {
      line.put("alone", true);
    }
    writeAny(line, "near", report.wording().beside());
    writeAny(line, "else", report.wording().elsewhere());
    line.put("j", report.confidence());
  }

  /** What most reports have not. */
  private static void writeAny(ObjectNode line, String field, SortedSet<String> words) {
    if (!words.isEmpty()) {
      write(line, field, words);
    }
  }

  private static void write(ObjectNode line, String field, SortedSet<String> words) {
    ArrayNode array = line.putArray(field);
    words.forEach(array::add);
  }

  /** The telling of a line. */
  public static Telling read(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      Article article =
          new Article(
              json.get("a").asText(),
              text(json, "d").map(LocalDate::parse),
              json.get("p").asText(),
              json.get("t").asText(),
              sketch(json.get("k").asText()));
      List<Report> reports = new ArrayList<>();
      json.get("r").forEach(r -> reports.add(report(r)));
      Setting setting =
          new Setting(
              texts(json.get("n")),
              words(json.get("o")),
              many(json.get("g")),
              words(json.get("z")),
              json.has("of") ? texts(json.get("of")) : new TreeMap<>(),
              anyWords(json, "st"));
      return new Telling(article, setting, reports);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a telling: " + line, e);
    }
  }

  private static SortedMap<String, String> texts(JsonNode object) {
    SortedMap<String, String> texts = new TreeMap<>();
    object.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
    return texts;
  }

  private static SortedSet<String> sketch(String keys) {
    return keys.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(keys.split(" ", -1)));
  }

  private static Report report(JsonNode json) {
    return new Report(
        new Report.Key(json.get("i").asText(), json.get("o").asInt()),
        new Report.Kind(json.get("k").asText(), words(json.get("u"))),
        cast(json),
        new Where(text(json, "w"), text(json, "y"), anyWords(json, "in"), anyWords(json, "as")),
        when(json),
        new Standing(Status.of(json.get("h").asText()), json.has("q")),
        new Report.About(words(json.get("m")), words(json.get("x"))),
        new Wording(
            text(json, "v"),
            Optional.ofNullable(json.get("n")).map(JsonNode::asInt),
            json.has("many"),
            json.has("past"),
            json.has("alone"),
            anyWords(json, "near"),
            anyWords(json, "else")),
        json.get("j").asDouble());
  }

  private static Cast cast(JsonNode json) {
    return new Cast(many(json.get("c")), words(json.get("b")));
  }

  private static SortedMap<String, SortedSet<String>> many(JsonNode object) {
    SortedMap<String, SortedSet<String>> many = new TreeMap<>();
    object.properties().forEach(e -> many.put(e.getKey(), words(e.getValue())));
    return many;
  }

  private static When when(JsonNode json) {
    Optional<Days> bounds =
        text(json, "f")
            .map(
                first -> new Days(LocalDate.parse(first), LocalDate.parse(json.get("l").asText())));
    return new When(
        text(json, "d"), bounds, text(json, "e").map(LocalDate::parse), text(json, "s"));
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field)).map(JsonNode::asText);
  }

  private static SortedSet<String> anyWords(JsonNode line, String field) {
    return line.has(field) ? words(line.get(field)) : new TreeSet<>();
  }

  private static SortedSet<String> words(JsonNode array) {
    SortedSet<String> words = new TreeSet<>();
    array.forEach(w -> words.add(w.asText()));
    return words;
  }
}
