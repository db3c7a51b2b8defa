package org.newsgraph.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.newsgraph.extractor.LeftOut.Part;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.work.Faults;
import org.newsgraph.extractor.work.TooMuchWork;

/**
 * Reads an article although a rule breaks on some of its sentences: the last sentence of the
 * shortest beginning on which it breaks is left out, and the article read anew.
 */
final class SentenceRescue {
  /** An article that breaks more often than this is broken as a whole. */
  private static final int MOST = 8;

  private final Function<AnnotatedArticle, Extraction> rooms;

  SentenceRescue(Function<AnnotatedArticle, Extraction> rooms) {
    this.rooms = Objects.requireNonNull(rooms);
  }

  /**
   * What the rooms make of the article.
   *
   * @throws RuntimeException that of the rooms, where leaving out sentences does not help
   */
  Salvage read(AnnotatedArticle article) {
    List<LeftOut> leftOut = new ArrayList<>(unread(article));
    AnnotatedArticle rest = article;
    while (true) {
      try {
        return new Salvage(rooms.apply(rest), leftOut);
      } catch (RuntimeException | StackOverflowError fault) {
        if (leftOut.size() >= MOST || fault instanceof TooMuchWork) {
          throw fault;
        }
        int culprit = culprit(rest);
        leftOut.add(leftOut(rest.sentences().get(culprit), Faults.told(fault)));
        rest = rest.withUnread(number -> number == culprit);
      }
    }
  }

  /** On these the language models broke. */
  private static List<LeftOut> unread(AnnotatedArticle article) {
    return article.unread().stream()
        .map(one -> new LeftOut(Part.SENTENCE, one.span(), one.fault()))
        .toList();
  }

  private static LeftOut leftOut(Sentence sentence, String fault) {
    return new LeftOut(Part.SENTENCE, sentence.span(), fault);
  }

  private int culprit(AnnotatedArticle article) {
    int good = 0;
    int bad = article.sentences().size();
    while (good + 1 < bad) {
      int middle = (good + bad) / 2;
      if (breaks(article.withUnread(number -> number >= middle))) {
        bad = middle;
      } else {
        good = middle;
      }
    }
    return Math.max(0, bad - 1);
  }

  private boolean breaks(AnnotatedArticle article) {
    try {
      Objects.requireNonNull(rooms.apply(article));
      return false;
    } catch (TooMuchWork enough) {
      throw enough;
    } catch (RuntimeException | StackOverflowError fault) {
      return true;
    }
  }
}
