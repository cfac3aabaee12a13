/** Work on a store: captures to articles, articles to stories, stories to pages. */
@NullMarked
package org.recoupe.app.desk;

import org.jspecify.annotations.NullMarked;
