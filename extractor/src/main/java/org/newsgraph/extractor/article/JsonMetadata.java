package org.newsgraph.extractor.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.json.JsonArticle;

/** What the fields of a JSON article say, as far as it can be used. */
final class JsonMetadata {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

  private JsonMetadata() {}

  static Metadata of(JsonArticle json) {
    return new Metadata(
        json.title().map(TextCheck::clean),
        json.published().flatMap(Dates::parse),
        json.publisher().map(TextCheck::clean),
        json.author().map(TextCheck::clean),
        json.url().filter(JsonMetadata::isAddress));
  }

  static boolean isAddress(String url) {
    return ADDRESS.matcher(url).matches();
  }

  /** What was given and cannot be used. */
  static List<String> notes(JsonArticle json) {
    Stream<String> date =
        json
            .published()
            .filter(day -> Dates.parse(day).isEmpty())
            .map(day -> "no clear date, not used: \"" + day + "\"; write it as 2024-08-19")
            .stream();
    Stream<String> url =
        json
            .url()
            .filter(address -> !isAddress(address))
            .map(address -> "no usable address, not used: \"" + address + "\"")
            .stream();
    return Stream.concat(date, url).toList();
  }
}
