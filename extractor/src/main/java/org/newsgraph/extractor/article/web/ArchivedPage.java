package org.newsgraph.extractor.article.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.Archive;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.RawDocument;

/** Pages that the Mozilla Archive Format keeps in a ZIP file, each in a folder with its address. */
public final class ArchivedPage {

  private static final Pattern ADDRESS =
      Pattern.compile("originalurl[^>]{0,60}resource=\"([^\"]+)\"");
  private static final Pattern INDEX =
      Pattern.compile("indexfilename[^>]{0,60}resource=\"([^\"]+)\"");
  private static final String DESCRIPTION = "/index.rdf";

  private ArchivedPage() {}

  /** Whether an archive is one of pages. */
  public static boolean isIn(Archive archive) {
    return archive.names().stream().anyMatch(name -> name.endsWith(DESCRIPTION));
  }

  /** The pages of an archive. */
  public static List<RawDocument> of(Origin origin, Archive archive) throws IOException {
    List<RawDocument> pages = new java.util.ArrayList<>();
    List<String> folders =
        archive.names().stream()
            .filter(name -> name.endsWith(DESCRIPTION))
            .map(name -> name.substring(0, name.length() - DESCRIPTION.length() + 1))
            .toList();
    for (String folder : folders) {
      String rdf = archive.bytes(folder + "index.rdf").map(Decoder::text).orElse("");
      String index = find(INDEX, rdf).orElse("index.html");
      Optional<byte[]> html = archive.bytes(folder + index);
      if (html.isPresent()) {
        Origin here = folders.size() > 1 ? origin.member(folder + index) : origin;
        pages.add(
            new RawDocument.Page(
                here, Decoder.page(html.get(), Optional.empty()), find(ADDRESS, rdf)));
      }
    }
    return pages;
  }

  private static Optional<String> find(Pattern pattern, String rdf) {
    Matcher m = pattern.matcher(rdf);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
