package org.recoupe.crosscheck.statement;

import java.util.List;

/**
 * Two passages of two reports that say the same, perhaps in other words.
 *
 * @param a the one, of the earlier article
 * @param b the other
 * @param score how sure that is; 0 is as likely as not
 * @param shared what both name, as the first has it, the most telling first
 */
record Retelling(Telling a, Telling b, double score, List<Item> shared) {
  Retelling {
    shared = List.copyOf(shared);
  }
}
