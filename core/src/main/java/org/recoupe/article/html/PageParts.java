package org.recoupe.article.html;

import org.jsoup.nodes.Document;

/**
 * A page, parsed once and looked at from all sides.
 *
 * @param source characters that it was parsed from
 * @param document the tree, with positions
 * @param landmarks its elements that tell of the report
 * @param linked its JSON-LD
 * @param meta its {@code <meta>} elements
 */
record PageParts(
    String source, Document document, Landmarks landmarks, LinkedData linked, MetaTags meta) {
  /** The parts of {@code document}, which was parsed from {@code source}. */
  static PageParts of(String source, Document document) {
    Landmarks landmarks = new Landmarks(document);
    MetaTags meta = new MetaTags(landmarks.metas());
    LinkedData linked =
        LinkedData.of(landmarks.linkedData(), source, new OwnObject(document, landmarks, meta));
    return new PageParts(source, document, landmarks, linked, meta);
  }
}
