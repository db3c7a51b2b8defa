package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;

/** Puts the parts of an article together: one text, with blank lines between its blocks. */
final class Assembly {

  private static final String BREAK = "\n\n";
  private static final int LONGEST_RUN = 250;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  private Assembly() {}

  static Page of(Metadata metadata, List<Part> parts) {
    Assembly assembly = new Assembly();
    metadata
        .headline()
        .ifPresent(title -> assembly.blocks.add(new Block(assembly.append(title), Kind.HEADLINE)));
    parts.forEach(assembly::add);
    return new Page(
        metadata,
        assembly.text.toString(),
        assembly.blocks,
        assembly.cuts,
        List.of(),
        Optional.empty());
  }

  private void add(Part part) {
    Span span = append(part.chunk().text());
    if (part.reason().isPresent()) {
      cuts.add(new Cut(span, part.reason().get()));
    } else if (hasRun(part.chunk().text())) {
      cuts.add(new Cut(span, "run without blanks"));
    } else {
      blocks.add(new Block(span, part.kind()));
    }
  }

  private Span append(String words) {
    if (text.length() > 0) {
      text.append(BREAK);
    }
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  private static boolean hasRun(String words) {
    int run = 0;
    for (int i = 0; i < words.length() && run < LONGEST_RUN; i++) {
      run = words.charAt(i) == ' ' ? 0 : run + 1;
    }
    return run >= LONGEST_RUN;
  }
}
