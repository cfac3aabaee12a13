/** Main content and metadata of saved pages, each character at its place in the page's source. */
@NullMarked
package org.recoupe.article.html;

import org.jspecify.annotations.NullMarked;
