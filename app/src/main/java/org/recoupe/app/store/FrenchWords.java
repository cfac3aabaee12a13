package org.recoupe.app.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.recoupe.text.Span;
import org.tartarus.snowball.ext.FrenchStemmer;

/** Words as the search sees them: without elision, in lower case, stemmed, without accents. */
public final class FrenchWords {
  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream stems = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
          stems = new SnowballFilter(new LowerCaseFilter(stems), new FrenchStemmer());
          return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems));
        }
      };

  /**
   * A word.
   *
   * @param stem as the search sees it
   * @param at its place, UTF-16
   */
  public record Word(String stem, Span at) {}

  /** The words of {@code text} in order. */
  public List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), new Span(at.startOffset(), at.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The stems of {@code text}, a space between them. */
  public String stems(String text) {
    StringBuilder stems = new StringBuilder(text.length());
    for (Word word : of(text)) {
      stems.append(stems.length() > 0 ? " " : "").append(word.stem());
    }
    return stems.toString();
  }

  /** {@code text} in lower case without accents, for those who type none. */
  public static String folded(String text) {
    char[] in = text.toLowerCase(java.util.Locale.ROOT).toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }
}
