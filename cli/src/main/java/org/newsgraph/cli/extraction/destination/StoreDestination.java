package org.newsgraph.cli.extraction.destination;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.Intake;
import org.newsgraph.store.Intakes;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;

/** A store, directly where nobody owns it, through {@code incoming/} where a server does. */
public final class StoreDestination implements Destination {
  private final Intake intake;

  public StoreDestination(Path directory, Optional<Path> corrections) {
    this.intake = Intakes.into(directory);
    try {
      corrections.ifPresent(intake::correct);
    } catch (RuntimeException e) {
      intake.close();
      throw e;
    }
  }

  @Override
  public boolean holds(Version version) {
    return intake.holds(version);
  }

  @Override
  public boolean withdrawn(String article) {
    return intake.withdrawn(article);
  }

  @Override
  public List<Receipt> put(List<ArticleGraph> batch) {
    return intake.put(batch);
  }

  @Override
  public void close() {
    intake.close();
  }
}
