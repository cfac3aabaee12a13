package org.recoupe.annotation.quotation;

import org.recoupe.text.Span;

/**
 * Words between quotation marks that are not themselves inside others.
 *
 * @param outer from the opening mark to the end of the closing one
 * @param inner the words, without surrounding white space
 * @param name true for the quoted name of a thing, which nobody says
 */
record QuotedBlock(Span outer, Span inner, boolean name) {}
