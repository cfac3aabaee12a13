package org.recoupe.crosscheck.quotation;

import org.recoupe.annotation.Quotation;

/**
 * A quotation with its words.
 *
 * @param article id of its article
 * @param quotation as read
 * @param words its words
 * @param echo true if only another report shows that it is one, see {@link Echoes}
 */
record Said(String article, Quotation quotation, String words, boolean echo) {
  Said(String article, Quotation quotation, String words) {
    this(article, quotation, words, false);
  }
}
