package org.newsgraph.cli.extraction.destination;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.file.GraphFolder;

/** A folder of parts with article graphs alone; nothing is consolidated. */
public final class FolderDestination implements Destination {
  private final GraphFolder parts;

  public FolderDestination(Path folder) {
    this.parts = GraphFolder.in(folder);
  }

  @Override
  public boolean holds(Version version) {
    return parts.holds(version);
  }

  @Override
  public List<Receipt> put(List<ArticleGraph> batch) {
    return parts.put(batch);
  }

  @Override
  public void close() {
    parts.close();
  }
}
