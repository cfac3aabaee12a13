package org.recoupe.annotation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * A number with what it counts.
 *
 * @param at place of the number with its approximator and unit
 * @param value the number as said; the lower bound of « des dizaines de milliers »
 * @param low least value that the words allow, null for no bound
 * @param high greatest value that the words allow, null for no bound
 * @param unit ISO 4217 code, {@code %}, or a unit word in the singular; null for a bare count
 * @param approximate true for « quelque », « une trentaine », « plus de »
 * @param of what is counted, as written, without determiner (« manifestants »); null where not said
 * @param ofAt place of {@code of}
 */
public record Quantity(
    Span at,
    BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    boolean approximate,
    @Nullable String of,
    @Nullable Span ofAt)
    implements Annotation {}
