package org.newsgraph.extractor.article.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsgraph.extractor.article.plain.Words;

/** Walks a page in reading order and takes its text apart at the breaks of its layout. */
public final class Chunks {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "label",
          "head",
          "audio",
          "video",
          "map",
          "math",
          "datalist",
          "amp-ad");
  private static final int SHORT_LINE = 60;

  private final List<Chunk> chunks = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();
  private int linked;

  private Chunks() {}

  /** The text of an element, chunk by chunk. */
  public static List<Chunk> of(Element root) {
    Chunks walk = new Chunks();
    walk.element(root, false);
    walk.flush(root);
    return List.copyOf(walk.chunks);
  }

  private void element(Element element, boolean inLink) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(text.getWholeText(), inLink);
      } else if (child instanceof Element e) {
        child(e, element, inLink);
      }
    }
  }

  private void child(Element child, Element parent, boolean inLink) {
    String tag = child.normalName();
    if (SILENT.contains(tag)) {
      return;
    }
    if (tag.equals("br") || tag.equals("hr")) {
      lineBreak(child, parent);
    } else if (isInline(child)) {
      element(child, inLink || tag.equals("a"));
    } else {
      flush(parent);
      element(child, inLink);
      flush(child);
    }
  }

  /** Some pages set paragraphs by line breaks; others only break a line. */
  private void lineBreak(Element at, Element parent) {
    String line = buffer.toString().strip();
    if (line.length() < SHORT_LINE || Words.isClosed(line) || isBreak(at.nextSibling())) {
      flush(parent);
    } else {
      buffer.append(' ');
    }
  }

  private static boolean isBreak(Node next) {
    Node node = next;
    while (node instanceof TextNode text && text.isBlank()) {
      node = node.nextSibling();
    }
    return node instanceof Element e && e.normalName().equals("br");
  }

  private void text(String text, boolean inLink) {
    buffer.append(text);
    linked += inLink ? Words.count(text) : 0;
  }

  private void flush(Element element) {
    String text = collapsed(buffer);
    if (!text.isEmpty()) {
      Element block = block(element);
      chunks.add(new Chunk(text, block, Words.count(text), linked));
    }
    buffer.setLength(0);
    linked = 0;
  }

  /** As browsers do: what is not known to be a block runs along in the line. */
  private static boolean isInline(Element element) {
    return !element.tag().isBlock();
  }

  private static Element block(Element element) {
    Element block = element;
    while (isInline(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  /** One blank for every run of white space; soft hyphens and zero-width characters go. */
  private static String collapsed(CharSequence raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        text.append(c);
      }
    }
    return text.toString().strip();
  }
}
