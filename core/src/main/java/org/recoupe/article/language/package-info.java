/** Which language an article is written in. */
@NullMarked
package org.recoupe.article.language;

import org.jspecify.annotations.NullMarked;
