package org.newsgraph.extractor.annotation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsgraph.extractor.article.Article;

/** An annotator whose models are loaded when the first article needs them and not before. */
public final class LazyAnnotator implements Annotator {
  private final Supplier<Annotator> loading;
  private Optional<Annotator> loaded = Optional.empty();

  public LazyAnnotator(Supplier<Annotator> loading) {
    this.loading = Objects.requireNonNull(loading);
  }

  @Override
  public AnnotatedArticle annotate(Article article, Needs needs) {
    return loaded().annotate(article, needs);
  }

  @Override
  public synchronized boolean isReady() {
    return loaded.isPresent();
  }

  private synchronized Annotator loaded() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(loading.get());
    }
    return loaded.get();
  }
}
