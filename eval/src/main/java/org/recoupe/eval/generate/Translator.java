package org.recoupe.eval.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a sentence in other words and in another order of its parts, as a text reads that was
 * translated and translated back: names, numbers and the facts stay.
 */
final class Translator {
  /** A name or a number. */
  private static final Pattern FACT =
      Pattern.compile("\\d+|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");

  /** Words by which a thing is named. */
  private static final int NAMED = 4;

  private static final String QUOTED = " ne réglera rien";

  private final Lexicon lexicon;
  private final SplittableRandom random;

  Translator(Lexicon lexicon, SplittableRandom random) {
    this.lexicon = lexicon;
    this.random = random;
  }

  /** {@code draft} in other words. */
  String translate(Draft draft) {
    List<String> parts = new ArrayList<>();
    draft.parts().forEach(part -> parts.add(part.get(0)));
    return Draft.close(draft.quotation() ? indirect(parts) : told(parts));
  }

  /**
   * An own sentence about the people, places and figures of {@code draft}, and some of its facts.
   */
  String report(Draft draft) {
    List<String> parts = new ArrayList<>();
    draft.parts().forEach(part -> parts.add(part.get(0)));
    List<String> own = new ArrayList<>();
    own.add(Lexicon.pick(lexicon.subjects, random).get(random.nextInt(2)));
    own.add(Lexicon.pick(lexicon.verbs, random).get(0));
    own.add(
        draft.quotation() || random.nextInt(4) > 0
            ? lexicon.object(random).get(0)
            : opening(other(parts.get(parts.size() > 3 ? 2 : parts.size() - 1))));
    for (String part : parts) {
      Matcher fact = FACT.matcher(part);
      while (fact.find()) {
        own.add(Lexicon.pick(lexicon.modifiers, random).get(0) + " (" + fact.group() + ")");
      }
    }
    return Draft.close(own);
  }

  /** As much of {@code words} as two who saw the same thing may name it by. */
  private static String opening(String words) {
    String[] all = words.split(" ");
    return String.join(" ", List.of(all).subList(0, Math.min(NAMED, all.length)));
  }

  /** What somebody said, told rather than quoted. */
  private List<String> indirect(List<String> parts) {
    String words = parts.get(0).startsWith("«") ? parts.get(0) : parts.get(1);
    String who = parts.get(0).startsWith("«") ? parts.get(1) : parts.get(0);
    String name = who.replace("a dit ", "").replace(" l'a dit devant la presse :", "");
    int end = words.indexOf(QUOTED);
    String thing = words.substring(words.lastIndexOf(", ", end) + 2, end);
    return List.of(
        "pour",
        name + ",",
        other(thing),
        random.nextBoolean() ? "ne suffira pas" : "n'y fera rien");
  }

  private List<String> told(List<String> parts) {
    List<String> order = new ArrayList<>();
    String time = "";
    for (String part : parts) {
      if (part.endsWith(",")) {
        time = other(part.substring(0, part.length() - 1));
      } else {
        order.add(other(part));
      }
    }
    if (order.size() > 3 && random.nextBoolean() && !parts.contains("et")) {
      order.add(0, order.remove(order.size() - 1) + ",");
    } else if (random.nextInt(3) == 0) {
      order.add(0, Lexicon.pick(lexicon.openers, random).get(0));
    }
    if (!time.isEmpty()) {
      order.add(time);
    }
    return order;
  }

  /** {@code words} with everything replaced that the lists have another wording for. */
  private String other(String words) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      String[] entry = startsWord(words, at) ? lexicon.wording(words, at) : new String[0];
      if (entry.length == 0) {
        out.append(words.charAt(at++));
      } else {
        out.append(entry[1]);
        at += entry[0].length();
      }
    }
    return out.toString();
  }

  private static boolean startsWord(String words, int at) {
    return at == 0 || words.charAt(at - 1) == ' ';
  }
}
