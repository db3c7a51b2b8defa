package org.newsgraph.extractor.article.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.detection.Detected;
import org.newsgraph.extractor.article.detection.Detector;
import org.newsgraph.extractor.article.detection.Refusal;
import org.newsgraph.extractor.article.document.MarkdownFile;
import org.newsgraph.extractor.article.document.OpenDocumentFile;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.document.Paragraphs;
import org.newsgraph.extractor.article.document.PdfFile;
import org.newsgraph.extractor.article.document.PdfText;
import org.newsgraph.extractor.article.document.RichTextFile;
import org.newsgraph.extractor.article.document.TextFile;
import org.newsgraph.extractor.article.document.WordFile;
import org.newsgraph.extractor.article.export.ExportPage;
import org.newsgraph.extractor.article.export.Exports;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.json.JsonFile;
import org.newsgraph.extractor.article.json.JsonLines;
import org.newsgraph.extractor.article.mail.MailSource;
import org.newsgraph.extractor.article.mail.Mailbox;
import org.newsgraph.extractor.article.mail.SavedPage;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Omission;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;
import org.newsgraph.extractor.article.source.Settings;
import org.newsgraph.extractor.article.tabular.TableSource;
import org.newsgraph.extractor.article.tabular.Workbook;
import org.newsgraph.extractor.article.web.WarcSource;
import org.newsgraph.extractor.article.web.WebArchive;
import org.newsgraph.extractor.article.xml.XmlSource;

/** Opens files of every kind. */
final class Opener {

  private static final int DEEPEST = 3;

  private final Settings settings;
  private final Detector detector = new Detector();

  Opener(Settings settings) {
    this.settings = settings;
  }

  Detected detect(Content content) throws IOException {
    return detector.detect(content);
  }

  /**
   * The documents of a file.
   *
   * @param sheet the sheet of a workbook that is wanted
   * @param depth how many archives are round it
   */
  DocumentSource open(Detected file, Optional<String> sheet, int depth) throws IOException {
    Content content = file.content();
    Origin origin = content.origin();
    return switch (file.kind()) {
      case EMPTY ->
          one(origin, new RawDocument.Broken(origin, "no text: an empty file", "remove it"));
      case NONE -> one(origin, refused(origin, file.refusal().orElseThrow()));
      case TEXT -> text(content);
      case MARKDOWN -> markdown(content);
      case HTML -> page(content);
      case JSON -> new JsonFile(content, settings);
      case JSON_LINES -> JsonLines.of(content, settings);
      case WARC -> new WarcSource(content);
      case TABLE -> TableSource.csv(content, settings);
      case XLSX -> Workbook.articles(content, sheet, settings);
      case DOCX -> document(origin, new WordFile(content));
      case ODT -> document(origin, new OpenDocumentFile(content));
      case RTF -> document(origin, new RichTextFile(content));
      case PDF -> pdf(content);
      case MHTML -> one(origin, SavedPage.of(content));
      case EML -> MailSource.of(content, attached(depth));
      case MBOX -> new Mailbox(content, attached(depth));
      case ZIP -> new ZipSource(content, packed(deeper(depth)));
      case WEBARCHIVE -> one(origin, WebArchive.of(content));
      case FEED -> XmlSource.feed(content);
      case NEWSML -> XmlSource.newsMl(content);
      case NITF -> XmlSource.nitf(content);
      case TEI -> XmlSource.tei(content);
      case REUTERS -> XmlSource.reuters(content);
      case MEDIAWIKI -> XmlSource.mediaWiki(content);
      case TDM -> XmlSource.tdm(content);
    };
  }

  private static int deeper(int depth) throws RefusedException {
    if (depth >= DEEPEST) {
      throw new RefusedException("archives nested too deeply", "unpack them");
    }
    return depth + 1;
  }

  private MailSource.Attachments attached(int depth) {
    return content -> open(detect(content), Optional.empty(), deeper(depth));
  }

  private ZipSource.Members packed(int depth) {
    return member -> open(detect(member), Optional.empty(), depth);
  }

  private static DocumentSource one(Origin origin, RawDocument document) {
    return DocumentSource.of(origin, List.of(document));
  }

  private static RawDocument refused(Origin origin, Refusal refusal) {
    return refusal.mayHoldTexts()
        ? new RawDocument.Broken(origin, refusal.problem(), refusal.remedy())
        : new RawDocument.NoArticle(origin, refusal.problem() + "; " + refusal.remedy());
  }

  /** A text stays as it is, unless it is an export of many. */
  private static DocumentSource text(Content content) throws IOException {
    Exports.Opened opened = Exports.open(content.origin(), new TextFile(content));
    if (opened.articles().isPresent()) {
      return opened.articles().get();
    }
    opened.paragraphs().close();
    String text = Decoder.text(content.bytes());
    return one(content.origin(), Single.text(content.origin(), text));
  }

  private static DocumentSource document(Origin origin, Paragraphs paragraphs) throws IOException {
    Exports.Opened opened = Exports.open(origin, paragraphs);
    if (opened.articles().isPresent()) {
      return opened.articles().get();
    }
    try (Paragraphs all = opened.paragraphs()) {
      return one(origin, Single.document(origin, Fields.NONE, all, List.of()));
    }
  }

  private static DocumentSource pdf(Content content) throws IOException {
    PdfText text = PdfFile.read(content);
    List<Omission> omissions = new ArrayList<>();
    text.omitted().forEach(words -> omissions.add(new Omission(words, "running head or foot")));
    Exports.Opened opened = Exports.open(content.origin(), Paragraphs.of(text.paragraphs()));
    return opened.articles().isPresent()
        ? opened.articles().get()
        : one(
            content.origin(),
            Single.document(content.origin(), text.fields(), opened.paragraphs(), omissions));
  }

  private DocumentSource markdown(Content content) throws IOException {
    MarkdownFile file = MarkdownFile.of(Decoder.text(content.bytes()), settings.names());
    List<Paragraph> paragraphs = file.paragraphs();
    return one(
        content.origin(),
        Single.document(content.origin(), file.fields(), Paragraphs.of(paragraphs), List.of()));
  }

  private static DocumentSource page(Content content) throws IOException {
    String html = Decoder.page(content.bytes(), Optional.empty());
    Optional<DocumentSource> export = ExportPage.open(content.origin(), html);
    return export.orElseGet(
        () ->
            one(content.origin(), new RawDocument.Page(content.origin(), html, Optional.empty())));
  }
}
