/** The world's news agencies and where an article credits them. */
@NullMarked
package org.recoupe.article.credit;

import org.jspecify.annotations.NullMarked;
