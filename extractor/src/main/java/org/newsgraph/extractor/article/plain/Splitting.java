package org.newsgraph.extractor.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Span;

/** Takes paragraphs apart where something foreign hangs on them. */
final class Splitting {

  /** A run of this many characters without a blank is no word; tokenizing it would be quadratic. */
  private static final Pattern RUN = Pattern.compile("[^\\s\\u00A0]{250,}");

  /** Markup that breaks a paragraph, in text that was taken out of a page as it was. */
  private static final Pattern RUN_OR_MARKUP =
      Pattern.compile(
          RUN
              + "|</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|section|table|tr|td)"
              + "(?:\\s[^<>]{0,300})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\p{Ll}\\d)][.!?…][\"”’)]{0,2})(?=\\p{Lu}\\p{L}* )");

  private static final String CREDIT = "photo credit";

  private final LinePatterns patterns;
  private final Care care;

  Splitting(LinePatterns patterns, Care care) {
    this.patterns = patterns;
    this.care = care;
  }

  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (Line paragraph : Wrapping.paragraphs(text)) {
      withoutRuns(text, paragraph.span(), pieces);
    }
    return pieces;
  }

  private void withoutRuns(String text, Span span, List<Piece> pieces) {
    Pattern foreign = care == Care.AS_IS ? RUN : RUN_OR_MARKUP;
    Matcher run = foreign.matcher(text).region(span.begin(), span.end());
    int begin = span.begin();
    while (run.find()) {
      withoutAppendix(text, Line.trimmed(text, begin, run.start()), pieces);
      boolean markup = text.charAt(run.start()) == '<' && run.group().endsWith(">");
      pieces.add(
          Piece.kept(text, new Span(run.start(), run.end()))
              .cut(markup ? "markup" : "run without blanks"));
      begin = run.end();
    }
    withoutAppendix(text, Line.trimmed(text, begin, span.end()), pieces);
  }

  /** A begging sentence that was glued to the last one of a paragraph starts a piece of its own. */
  private void withoutAppendix(String text, Span span, List<Piece> pieces) {
    if (span.length() == 0) {
      return;
    }
    int credited = care == Care.AS_IS ? 0 : patterns.creditInFrontOf(span.of(text));
    if (credited > 0) {
      int begin = span.begin() + credited;
      pieces.add(Piece.kept(text, Line.trimmed(text, span.begin(), begin)).cut(CREDIT));
      withoutAppendix(text, Line.trimmed(text, begin, span.end()), pieces);
      return;
    }
    Matcher glued = GLUED.matcher(text).region(span.begin(), span.end()).useTransparentBounds(true);
    while (glued.find()) {
      Span rest = new Span(glued.start(), span.end());
      Optional<String> reason = patterns.clutter(rest.of(text), care);
      if (reason.isPresent()) {
        pieces.add(Piece.kept(text, new Span(span.begin(), rest.begin())));
        pieces.add(Piece.kept(text, rest).cut(reason.get()));
        return;
      }
    }
    withoutCredit(text, span, pieces);
  }

  private void withoutCredit(String text, Span span, List<Piece> pieces) {
    String words = span.of(text);
    boolean caption = care == Care.COPIED && patterns.isCaption(words);
    int credit = span.begin() + (caption ? patterns.creditOf(words) : words.length());
    Span rest = Line.trimmed(text, span.begin(), credit);
    if (rest.length() > 0) {
      pieces.add(Piece.kept(text, rest));
    }
    if (credit < span.end()) {
      pieces.add(Piece.kept(text, new Span(credit, span.end())).cut(CREDIT));
    }
  }
}
