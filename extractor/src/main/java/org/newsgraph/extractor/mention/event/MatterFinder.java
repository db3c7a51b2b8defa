package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The words for what an event is about, and the money that it is about. */
final class MatterFinder {
  private static final List<String> ABOUT =
      List.of("about", "on", "over", "regarding", "concerning", "against");
  private static final int LONGEST = 25;

  private final Syntax syntax;
  private final String text;

  MatterFinder(Syntax syntax, String text) {
    this.syntax = syntax;
    this.text = text;
  }

  Optional<String> topic(SlotTokens slots, Set<Integer> taken) {
    return ABOUT.stream()
        .flatMap(preposition -> slots.in(preposition).stream().limit(1))
        .filter(head -> !taken.contains(head) && !isTime(head))
        .findFirst()
        .map(this::phrase);
  }

  /** Money below the trigger or below an argument of it. */
  Optional<String> amount(int trigger) {
    int[] extent = syntax.extent(syntax.governor(trigger).filter(this::isVerb).orElse(trigger));
    List<Integer> money =
        IntStream.rangeClosed(extent[0], extent[1]).filter(this::isMoney).boxed().toList();
    if (money.isEmpty()) {
      return Optional.empty();
    }
    int end = money.get(0) + 1;
    while (money.contains(end)) {
      end++;
    }
    return Optional.of(syntax.sentence().spanOf(money.get(0), end).of(text));
  }

  private boolean isVerb(int token) {
    return RuleMatcher.verbal(syntax, token);
  }

  private boolean isMoney(int token) {
    return syntax.token(token).names().muc().equals("MONEY");
  }

  private boolean isTime(int token) {
    Token at = syntax.token(token);
    return at.names().muc().equals("DATE") || at.names().muc().equals("TIME");
  }

  private String phrase(int head) {
    int[] extent = syntax.extent(head);
    int first = syntax.child(head, "case").map(preposition -> preposition + 1).orElse(extent[0]);
    int end = Math.min(extent[1] + 1, first + LONGEST);
    return syntax.sentence().spanOf(Math.min(first, head), Math.max(end, head + 1)).of(text);
  }
}
