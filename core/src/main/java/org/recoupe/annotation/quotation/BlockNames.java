package org.recoupe.annotation.quotation;

import java.util.List;

/** Tells quoted blocks that are names of things from words that somebody says. */
final class BlockNames {
  /** Most characters of a quoted block that may be a mere name. */
  private static final int LONGEST_NAME = 30;

  private final Lexicon lexicon;

  BlockNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True if all quoted words of an unquoted clause are names. */
  boolean areNames(Frame frame, List<Integer> quotes) {
    for (int i : quotes) {
      if (i == 0 || !isName(frame, i) || frame.word(i).at().end() == frame.word(i).at().start()) {
        return false;
      }
    }
    return frame.size() > quotes.get(quotes.size() - 1) + 2
        && !frame.form(quotes.get(quotes.size() - 1) + 1).equals(",");
  }

  /** A quoted block that is a name: short, no clause, after an article. */
  boolean isName(Frame frame, int i) {
    QuotedBlock block = frame.word(i).block();
    if (block == null || i == 0) {
      return false;
    }
    if (block.name()) {
      return true;
    }
    if (block.inner().length() > LONGEST_NAME) {
      return false;
    }
    String before = frame.form(i - 1);
    return lexicon.determiners.has(before)
        || lexicon.of.has(before)
        || lexicon.contracted.has(before);
  }

  /** « mouvement des « gilets jaunes » »: a short block that hangs on a noun is a name. */
  boolean isInner(Frame frame, int from, int i) {
    QuotedBlock block = frame.word(i).block();
    if (block == null) {
      return false;
    }
    boolean brief = block.inner().length() <= LONGEST_NAME && !isDetermined(frame, block);
    // « demande de la « clarté » » hangs on no noun
    boolean partitive = lexicon.articles.has(frame.form(i - 1)) && i == from + 2;
    return brief && i > from + 1 && !partitive && hangs(frame, i) && !opensInfinitive(frame, block);
  }

  /** « l'idée de « fermer le pont » »: no name either. */
  private boolean opensInfinitive(Frame frame, QuotedBlock block) {
    String words = block.inner().of(frame.text());
    int space = words.indexOf(' ');
    return space > 0 && lexicon.isInfinitive(Frames.fold(words.substring(0, space)));
  }

  /** « d'« un fichier » », « de « la chance » du débat »: no name starts with such an article. */
  private boolean isDetermined(Frame frame, QuotedBlock block) {
    String words = block.inner().of(frame.text());
    int space = words.indexOf(' ');
    String first = space > 0 ? Frames.fold(words.substring(0, space)) : "";
    return lexicon.indefinite.has(first)
        || Character.isLowerCase(words.charAt(0))
            && (lexicon.articles.has(first) || lexicon.content.owners.has(first));
  }

  /** « des « », « de la « »: what stands before word {@code i} hangs it on a noun. */
  boolean hangs(Frame frame, int i) {
    String before = frame.form(i - 1);
    boolean listed =
        frame.word(Math.max(0, i - 2)).isSign() || lexicon.conjunctions.has(frame.form(i - 2));
    if (lexicon.plurals.has(before) && listed) {
      // « un débat ainsi que des « états généraux » »
      return false;
    }
    if (lexicon.comparing.has(frame.form(i - 2))) {
      // « davantage de « respect » »
      return false;
    }
    return lexicon.of.has(before) || lexicon.articles.has(before) && frame.form(i - 2).equals("de");
  }

  private static boolean isOneWord(Frame frame, QuotedBlock block) {
    String words = block.inner().of(frame.text());
    return words.indexOf(' ') < 0 && Character.isUpperCase(words.charAt(0));
  }

  /**
   * A name of a thing that is quoted as such wherever it is spoken of.
   *
   * @param judged true where a verb gives somebody's opinion of it: « dénonce la « dérive totale »
   *     » quotes that opinion, « appelle les « gilets verts » à venir » does not
   */
  boolean isRepeatedName(Frame frame, int i, boolean judged) {
    QuotedBlock block = frame.word(i).block();
    String before = frame.form(i - 1);
    return block != null
        && isName(frame, i)
        && (block.name()
            || lexicon.articles.has(before) && (!judged || isOneWord(frame, block))
            || lexicon.contracted.has(before));
  }
}
