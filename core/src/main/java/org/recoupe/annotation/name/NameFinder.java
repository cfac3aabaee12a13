package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Finds names and descriptions, and which of them refer to the same thing in one article. */
public final class NameFinder {
  /** Mentions in {@code text}, in order, without overlap. */
  public List<Mention> find(SegmentedText text) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int end = i;
        while (end < tokens.size() && isCapitalised(text.text(), tokens.get(end))) {
          end++;
        }
        if (end > i && (i > 0 || end > i + 1)) {
          Span at = new Span(tokens.get(i).at().start(), tokens.get(end - 1).at().end());
          mentions.add(
              new Mention(
                  at,
                  at,
                  end > i + 1 ? EntityType.PERSON : EntityType.PLACE,
                  Mention.Form.NAME,
                  at.of(text.text()),
                  Mention.Gender.UNKNOWN,
                  false));
        }
        i = Math.max(i, end - 1);
      }
    }
    return mentions;
  }

  private static boolean isCapitalised(String text, Token token) {
    return token.kind() == Token.Kind.WORD
        && token.at().length() > 2
        && Character.isUpperCase(text.charAt(token.at().start()));
  }
}
