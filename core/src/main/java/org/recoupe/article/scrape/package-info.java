/** Text that was copied or scraped from a page to an article: finds and marks what is no report. */
@NullMarked
package org.recoupe.article.scrape;

import org.jspecify.annotations.NullMarked;
