package org.recoupe.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The index of words behind the search; each database has its own. */
sealed interface Words {
  /** Puts an article into the index, over what was there. */
  void index(Handle handle, long article, String headline, String body);

  /** Takes an article out. */
  void remove(Handle handle, long article);

  /** What the database must be asked, empty where the query holds no word. */
  Condition condition(String query);

  /**
   * A condition on articles.
   *
   * @param id the column of the index that names the article
   * @param where the condition, with {@code :words} for {@code argument}
   * @param order best first; of equals, those that came first
   * @param argument the query in the notation of the database
   */
  record Condition(String id, String where, String order, String argument) {}

  /** SQLite's FTS5 over stems that we make. */
  record Fts5(FrenchWords french) implements Words {
    /** A phrase in quotation marks of any kind, or a word. */
    private static final Pattern PART = Pattern.compile("[\"«“]([^\"»”]*)[\"»”]|(\\S+)");

    @Override
    public void index(Handle handle, long article, String headline, String body) {
      remove(handle, article);
      handle.execute(
          "INSERT INTO article_words (rowid, headline, body) VALUES (?, ?, ?)",
          article,
          french.stems(headline),
          french.stems(body));
    }

    @Override
    public void remove(Handle handle, long article) {
      handle.execute("DELETE FROM article_words WHERE rowid = ?", article);
    }

    @Override
    public Condition condition(String query) {
      List<String> phrases = new ArrayList<>();
      Matcher part = PART.matcher(query);
      while (part.find()) {
        String phrase = part.group(1) == null ? part.group(2) : part.group(1);
        String stems = french.stems(phrase);
        if (!stems.isEmpty()) {
          // Stems hold letters and digits only, so nothing of them is syntax.
          phrases.add('"' + stems.replace('"', ' ') + '"');
        }
      }
      return new Condition(
          "article_words.rowid",
          "article_words MATCH :words",
          // What a word of the headline counts is kept in the index.
          "rank",
          String.join(" ", phrases));
    }
  }

  /** PostgreSQL's French analysis, and the bare words for those who type no accents. */
  record Tsvector() implements Words {
    /** PostgreSQL's bound for one tsvector is a megabyte; no report is longer than this. */
    private static final int MOST = 200_000;

    @Override
    public void index(Handle handle, long article, String headline, String body) {
      String cut = body.substring(0, Math.min(MOST, body.length()));
      handle.execute(
          "INSERT INTO article_words (article, words) VALUES (?,"
              + " setweight(to_tsvector('french', ?) || to_tsvector('simple', ?), 'A')"
              + " || to_tsvector('french', ?) || to_tsvector('simple', ?))"
              + " ON CONFLICT (article) DO UPDATE SET words = excluded.words",
          article,
          headline,
          FrenchWords.folded(headline),
          cut,
          FrenchWords.folded(cut));
    }

    @Override
    public void remove(Handle handle, long article) {
      handle.execute("DELETE FROM article_words WHERE article = ?", article);
    }

    @Override
    public Condition condition(String query) {
      String plain = query.replaceAll("[«»“”]", "\"");
      return new Condition(
          "article_words.article",
          "(article_words.words @@ websearch_to_tsquery('french', :words)"
              + " OR article_words.words @@ websearch_to_tsquery('simple', :folded))",
          "ts_rank(article_words.words, websearch_to_tsquery('french', :words)"
              + " || websearch_to_tsquery('simple', :folded)) DESC, article_words.article",
          plain.isBlank() ? "" : plain);
    }
  }
}
