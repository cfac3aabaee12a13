/** Publication dates: notations in metadata, addresses and text, and the rule that chooses one. */
@NullMarked
package org.recoupe.article.date;

import org.jspecify.annotations.NullMarked;
