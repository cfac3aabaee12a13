package org.recoupe.annotation.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Sentence;

/** In which town or department the sentences of one article stand. */
public final class Localities {
  /** Most characters back to the town, where a paragraph is long. */
  private static final int REACH = 600;

  private static final Set<String> IN = SmallWords.of("where");
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> BESIDE = SmallWords.of("beside-town");
  private static final Set<String> ARTICLES = SmallWords.of("article");

  private final String text;
  private final TreeMap<Integer, String> places = new TreeMap<>();
  private final TreeMap<Integer, Integer> sentences = new TreeMap<>();

  /** Finds the towns and departments of {@code text} among its mentions. */
  public Localities(SegmentedText text, List<Mention> mentions, Jurisdictions jurisdictions) {
    this.text = text.text();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PLACE
          && mention.form() == Mention.Form.NAME
          && jurisdictions.isKnown(mention.name())
          && isWhere(mention.whole().start())) {
        places.put(mention.at().start(), mention.name());
      }
    }
    for (Sentence sentence : text.sentences()) {
      sentences.put(sentence.at().start(), sentence.at().end());
    }
  }

  /**
   * The town or department where the text stands at {@code offset}: the last one before it in its
   * sentence, else the next one of that sentence, else the last one of its paragraph; or null.
   */
  public @Nullable String at(int offset) {
    Map.Entry<Integer, Integer> sentence = sentences.floorEntry(offset);
    int from = sentence == null ? 0 : sentence.getKey();
    Map.Entry<Integer, String> before = places.lowerEntry(offset);
    if (before != null && before.getKey() >= from) {
      return before.getValue();
    }
    Map.Entry<Integer, String> behind = places.higherEntry(offset);
    if (behind != null && sentence != null && behind.getKey() < sentence.getValue()) {
      return behind.getValue();
    }
    int paragraph = Math.max(text.lastIndexOf('\n', Math.max(0, offset - 1)), offset - REACH);
    return before != null && before.getKey() > paragraph ? before.getValue() : null;
  }

  /**
   * « à Mornay », « dans le Cher », « au sud de Mornay », « (Cher) »; not « l'équipe de Mornay ».
   */
  private boolean isWhere(int start) {
    int end = trimmed(start);
    if (end > 0 && text.charAt(end - 1) == '(') {
      return true;
    }
    String before = word(end);
    if (ARTICLES.contains(before)) {
      end = trimmed(end - before.length());
      before = word(end);
    }
    if (IN.contains(before) || before.equals("a") && text.charAt(end - 1) == 'A') {
      return true;
    }
    return OF.contains(before) && BESIDE.contains(word(trimmed(end - before.length())));
  }

  private int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The word that ends at {@code end}, its apostrophe with it, in lower case. */
  private String word(int end) {
    int from = end;
    while (from > 0 && isInside(text.charAt(from - 1), from == end)) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isInside(char c, boolean last) {
    return Character.isLetter(c) || c == '-' || last && (c == '\'' || c == '’');
  }
}
