package org.newsgraph.queries.correction;

import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/** Corrections that may be looked at. */
record StoredCorrections(Supplier<List<CorrectionEntry>> stored, Supplier<List<String>> strange)
    implements CorrectionBook {
  @Override
  public List<CorrectionEntry> entries() {
    return stored.get();
  }

  @Override
  public List<String> problems() {
    return strange.get();
  }

  @Override
  public boolean isEditable() {
    return false;
  }

  @Override
  public String writer() {
    return "";
  }

  @Override
  public void note(List<CorrectionEntry> entries) {
    throw new UnsupportedOperationException("These corrections may only be looked at.");
  }

  @Override
  public void undo(List<CorrectionEntry> entries) {
    note(entries);
  }
}
