package org.recoupe.article.html;

import org.jsoup.nodes.Document;

/**
 * A page, parsed once and looked at from all sides.
 *
 * @param source characters that it was parsed from
 * @param document the tree, with positions
 * @param linked its JSON-LD
 * @param meta its {@code <meta>} elements
 */
record PageParts(String source, Document document, LinkedData linked, MetaTags meta) {}
