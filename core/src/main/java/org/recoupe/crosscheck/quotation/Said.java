package org.recoupe.crosscheck.quotation;

import org.recoupe.annotation.Quotation;

/**
 * A quotation with its words.
 *
 * @param article id of its article
 * @param quotation as read
 * @param words its words
 */
record Said(String article, Quotation quotation, String words) {}
