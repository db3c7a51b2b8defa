package org.newsgraph.queries.correction;

import java.util.List;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/** The corrections of what is served. */
public interface CorrectionBook {
  /** Returns what was said, in the order in which it was. */
  List<CorrectionEntry> entries();

  /** Returns which lines of the file are not understood and so left out, and why. */
  List<String> problems();

  /** Whether more may be noted, and what is there be taken back. */
  boolean isEditable();

  /** Returns who notes something unless a name is given. */
  String writer();

  /**
   * Remembers and applies these; {@link IllegalArgumentException} says what is not understood, and
   * then nothing has happened.
   */
  void note(List<CorrectionEntry> entries);

  /** Takes back what says the same, all or none, and works out anew what was made with it. */
  void undo(List<CorrectionEntry> entries);
}
