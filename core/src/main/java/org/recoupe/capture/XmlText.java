package org.recoupe.capture;

import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.recoupe.text.AlignedText;

/** The text of XML elements, aligned with the XML. */
final class XmlText {
  private static final String CDATA = "<![CDATA[";
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:p|div|br|h[1-6]|ul|ol|blockquote|article|html|body|a|b|i|em|strong|img|span)[ />]");

  private XmlText() {}

  /** Text with its form: what holds tags is a page. */
  record Content(AlignedText text, Form form) {}

  /** The character data of {@code element}, references decoded. */
  static Content of(Element element, String xml) {
    AlignedText.Builder builder = new AlignedText.Builder(xml);
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (!(node instanceof TextNode text)) {
        continue;
      }
      Range range = text.sourceRange();
      int start = range.startPos();
      int end = range.endPos();
      if (text instanceof CDataNode && xml.startsWith(CDATA, start)) {
        start += CDATA.length();
        end = Math.min(end, start + text.getWholeText().length());
      }
      MarkupText.align(
          xml,
          start,
          end,
          text.getWholeText(),
          (words, from, to) -> {
            if (words.length() == to - from && xml.startsWith(words, from)) {
              builder.copy(from, to);
            } else {
              builder.replace(from, to, words);
            }
          });
    }
    AlignedText text = builder.build();
    return new Content(text, TAG.matcher(text.text()).find() ? Form.HTML : Form.TEXT);
  }

  /** The markup inside {@code element} as it stands. */
  static Content inside(Element element, String xml) {
    AlignedText.Builder builder = new AlignedText.Builder(xml);
    int start = element.sourceRange().endPos();
    int end = element.endSourceRange().startPos();
    if (start >= 0 && end > start) {
      builder.copy(start, end);
    }
    return new Content(builder.build(), Form.HTML);
  }
}
