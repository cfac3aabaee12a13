/** Captures to articles: main content, metadata, credits, debris. */
@NullMarked
package org.recoupe.article;

import org.jspecify.annotations.NullMarked;
