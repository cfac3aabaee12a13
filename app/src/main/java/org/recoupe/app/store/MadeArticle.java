package org.recoupe.app.store;

import org.recoupe.article.Article;
import org.recoupe.story.Profile;

/**
 * An article that was just made of a capture.
 *
 * @param capture number of the capture
 * @param article the article
 * @param profile what grouping needs of it
 */
public record MadeArticle(long capture, Article article, Profile profile) {}
