package org.newsgraph.extractor.article.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.source.Omission;
import org.newsgraph.extractor.article.source.RawDocument;

/** Articles of a wiki such as Wikinews: pages of the main space in their last revision. */
final class MediaWiki implements XmlVocabulary {

  private static final Pattern DAY =
      Pattern.compile(
          "\\{\\{\\s*(?:date|byline[^{}]{0,40}date\\s*=|dateline)\\s*\\|?\\s*(?:date\\s*=\\s*)?([^{}|]{4,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SECTION =
      Pattern.compile(
          "(?im)^==+\\s*(?:sources?|references?|related (?:news|articles?|links?)|see also|external links?|notes|sister links?|original reporting notes)\\s*==+\\s*$");
  private static final Pattern REDIRECT = Pattern.compile("(?is)\\s*#redirect.*");
  private static final Pattern COMMENT =
      Pattern.compile("(?s)<!--.{0,20000}?-->|<ref[^>/]{0,200}/>|<ref[^>]{0,200}>.{0,5000}?</ref>");
  private static final Pattern INNER_TEMPLATE = Pattern.compile("\\{\\{([^{}]{0,20000})\\}\\}");
  private static final Pattern SHOWN_TEMPLATE =
      Pattern.compile("(?is)\\s*(?:w|wikipedia|wl|lang\\|[a-z-]+)\\s*\\|(?:[^|]*\\|)?([^|=]+)");
  private static final Pattern TABLE = Pattern.compile("(?s)\\{\\|.{0,50000}?\\n\\|\\}");
  private static final Pattern FILE =
      Pattern.compile(
          "\\[\\[\\s*(?:file|image|category|[a-z]{2,3})\\s*:(?:[^\\[\\]]|\\[\\[[^\\[\\]]{0,500}\\]\\]){0,2000}\\]\\]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|]{0,500}\\|)?([^\\[\\]|]{0,500})\\]\\]");
  private static final Pattern OUTSIDE =
      Pattern.compile("\\[https?://\\S+\\s+([^\\]]{0,500})\\]|\\[https?://\\S+\\]");
  private static final Pattern HEADING = Pattern.compile("(?m)^(=+)\\s*(.*?)\\s*\\1\\s*$");
  private static final int DEEPEST = 12;

  private Optional<String> site = Optional.empty();

  @Override
  public Set<String> elements() {
    return Set.of("page");
  }

  @Override
  public Optional<RawDocument> article(Origin origin, Element page, Element root) {
    site = site.or(() -> XmlStream.text(root, "sitename"));
    boolean article = XmlStream.text(page, "ns").orElse("0").equals("0");
    Optional<String> source = last(page);
    if (!article || source.filter(s -> !REDIRECT.matcher(s).matches()).isEmpty()) {
      return Optional.empty();
    }
    String wiki = source.get();
    Matcher section = SECTION.matcher(wiki);
    int end = section.find() ? section.start() : wiki.length();
    String text = plain(wiki.substring(0, end));
    Fields fields =
        Fields.NONE
            .with(Field.ID, XmlStream.text(page, "id"))
            .with(Field.TITLE, XmlStream.text(page, "title"))
            .with(Field.PUBLISHER, site)
            .with(Field.PUBLISHED, day(wiki));
    RawDocument told = Told.article(origin, fields, Optional.of(text));
    return Optional.of(end == wiki.length() ? told : leavingOut(told, wiki.substring(end)));
  }

  private static RawDocument leavingOut(RawDocument article, String rest) {
    return article instanceof RawDocument.Told told
        ? told.leavingOut(java.util.List.of(new Omission(rest.strip(), "sources and links")))
        : article;
  }

  private static Optional<String> last(Element page) {
    Optional<String> text = Optional.empty();
    for (Element revision : XmlStream.all(page, "text")) {
      text = Optional.of(XmlStream.wholeText(revision));
    }
    return text;
  }

  private static Optional<String> day(String wiki) {
    Matcher m = DAY.matcher(wiki);
    while (m.find()) {
      Optional<String> day = Dates.parse(m.group(1).strip()).map(Object::toString);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static String plain(String wiki) {
    String text = COMMENT.matcher(wiki).replaceAll("");
    text = TABLE.matcher(text).replaceAll("");
    for (int i = 0; i < DEEPEST && text.contains("{{"); i++) {
      String before = text;
      text =
          INNER_TEMPLATE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(shown(m.group(1))));
      if (text.equals(before)) {
        break;
      }
    }
    text = FILE.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text =
        OUTSIDE
            .matcher(text)
            .replaceAll(m -> m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)));
    text = HEADING.matcher(text).replaceAll("$2");
    text = text.replace("'''", "").replace("''", "").replaceAll("(?m)^[*#:;]+\\s*", "");
    text = Markup.isMarkup(text) ? Markup.text(text.replace("\n\n", "<p>")) : text;
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.toLowerCase(Locale.ROOT).startsWith("__no"))
        .collect(Collectors.joining("\n\n"));
  }

  /** What a template shows: a link to the encyclopedia shows its words, most show nothing. */
  private static String shown(String template) {
    Matcher m = SHOWN_TEMPLATE.matcher(template);
    return m.lookingAt() ? m.group(1) : "";
  }
}
