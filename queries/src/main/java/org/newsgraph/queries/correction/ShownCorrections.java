package org.newsgraph.queries.correction;

import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;

/** Corrections that may be looked at. */
public record ShownCorrections(
    Supplier<List<CorrectionEntry>> stored, Supplier<List<String>> strange)
    implements CorrectionBook {
  /** Of a graph that somebody else answers for, whose corrections are not known. */
  public static final CorrectionBook NONE = new ShownCorrections(List::of, List::of);

  /** The corrections of a store. */
  public static CorrectionBook of(NewsStore store) {
    return new ShownCorrections(store::corrections, store::correctionProblems);
  }

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
