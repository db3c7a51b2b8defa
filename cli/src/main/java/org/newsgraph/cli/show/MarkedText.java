package org.newsgraph.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.thing.NamedThing;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.mention.EntityMention;

/**
 * The article's text with its mentions, triggers and cuts marked; of two marks on one place the
 * first stands.
 */
final class MarkedText {
  private record Mark(Span span, String kind, String number) {}

  private final Extraction extraction;
  private final Ink ink;

  MarkedText(Extraction extraction, Ink ink) {
    this.extraction = extraction;
    this.ink = ink;
  }

  String lines() {
    String text = extraction.annotated().article().text();
    StringBuilder lines = new StringBuilder();
    int at = 0;
    for (Mark mark : marks()) {
      if (mark.span().begin() < at) {
        continue;
      }
      lines.append(ink.text(text.substring(at, mark.span().begin())));
      lines.append(ink.mark(mark.kind(), ink.text(mark.span().of(text))));
      if (!mark.number().isEmpty()) {
        lines.append(ink.mark("number", mark.number()));
      }
      at = mark.span().end();
    }
    return lines
        .append(ink.text(text.substring(at)))
        .toString()
        .replaceAll("\n\\s*\n", "\n\n")
        .strip();
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Cut cut : extraction.annotated().article().cuts()) {
      marks.add(new Mark(cut.span(), "cut", ""));
    }
    for (Event event : extraction.events()) {
      marks.add(new Mark(event.evidence().trigger(), "trigger", ""));
    }
    for (NamedThing thing : extraction.entities().things()) {
      marks.add(new Mark(thing.span(), "thing", ""));
    }
    extraction.entities().mentions().all().stream()
        .filter(mention -> !extraction.entities().namedBy(mention).isEmpty())
        .map(this::mark)
        .forEach(marks::add);
    marks.sort(Comparator.comparing(Mark::span));
    return marks;
  }

  private Mark mark(EntityMention mention) {
    List<Entity> named = extraction.entities().namedBy(mention);
    String numbers =
        named.stream()
            .map(entity -> Integer.toString(entity.id()))
            .collect(Collectors.joining("+"));
    return new Mark(mention.span(), named.get(0).type().name().toLowerCase(Locale.ROOT), numbers);
  }
}
