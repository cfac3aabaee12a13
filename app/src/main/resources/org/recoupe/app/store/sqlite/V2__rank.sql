-- A word of the headline counts four times; kept in the index, so that it sorts hits itself ("ORDER BY rank").
INSERT INTO article_words (article_words, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
