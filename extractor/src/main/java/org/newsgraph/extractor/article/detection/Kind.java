package org.newsgraph.extractor.article.detection;

import java.util.Locale;

/** What a file can be. */
public enum Kind {
  TEXT("text"),
  MARKDOWN("Markdown text"),
  HTML("page"),
  JSON("JSON"),
  JSON_LINES("JSON Lines"),
  WARC("web archive"),
  TABLE("table"),
  XLSX("Excel workbook"),
  DOCX("Word document"),
  ODT("OpenDocument text"),
  RTF("RTF document"),
  PDF("PDF"),
  MHTML("saved page (MHTML)"),
  EML("mail"),
  MBOX("mailbox"),
  ZIP("ZIP archive"),
  WEBARCHIVE("saved page (Safari)"),
  FEED("feed"),
  NEWSML("NewsML-G2"),
  NITF("NITF"),
  TEI("TEI"),
  REUTERS("Reuters SGML"),
  MEDIAWIKI("MediaWiki export"),
  TDM("ProQuest TDM"),
  EMPTY("empty file"),
  NONE("no known kind");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  static Kind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
