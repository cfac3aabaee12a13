package org.recoupe.crosscheck.statement;

/**
 * Two passages of two reports that say the same, perhaps in other words.
 *
 * @param a the one, of the earlier article
 * @param b the other
 * @param score how sure that is; 0 is as likely as not
 */
record Retelling(Telling a, Telling b, double score) {}
