/** Rules of the article room, read from resource files with their examples. */
@NullMarked
package org.recoupe.article.rule;

import org.jspecify.annotations.NullMarked;
