/** Quotations of a story: who spoke, by one name over all articles, and which are one utterance. */
@NullMarked
package org.recoupe.crosscheck.quotation;

import org.jspecify.annotations.NullMarked;
