package org.newsgraph.cli.extraction;

import java.util.Optional;
import org.newsgraph.extractor.Salvage;
import org.newsgraph.store.article.ArticleGraph;

/**
 * An article that went through the extractor.
 *
 * @param fault the file with which what was left out can be seen again; empty where nothing was
 */
record Finished(ArticleGraph graph, Salvage salvage, Optional<FaultFile> fault) {}
