/** Articles to annotated articles: names, times, quantities, quotations. */
@NullMarked
package org.recoupe.annotation;

import org.jspecify.annotations.NullMarked;
