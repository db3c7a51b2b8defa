package org.newsgraph.queries.correction;

import java.util.List;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/** Corrections of a store that this process owns, to be changed in the name of this writer. */
public record EditedCorrections(NewsStore store, String writer) implements CorrectionBook {
  @Override
  public List<CorrectionEntry> entries() {
    return store.corrections();
  }

  @Override
  public List<String> problems() {
    return store.correctionProblems();
  }

  @Override
  public boolean isEditable() {
    return true;
  }

  @Override
  public void note(List<CorrectionEntry> entries) {
    store.correct(entries);
  }

  @Override
  public void undo(List<CorrectionEntry> entries) {
    store.uncorrect(entries);
  }
}
