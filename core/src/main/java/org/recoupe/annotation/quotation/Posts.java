package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Span;

/**
 * Posts of a network that a page holds, with who wrote them and when: « Le pont tiendra. — Luc
 * Arnal (@larnal) 5 mars 2021 ». Scraped text often has such a post twice; then its second copy
 * shows where the first one starts. Posts of a medium report themselves and are left out, and so
 * are those of which the report quotes a good part itself.
 */
final class Posts {
  private static final Pattern SIGNED =
      Pattern.compile("— ?(\\p{L}[^@\\n()—]{2,50}) \\(@\\w{1,20}\\) \\d{1,2} \\p{L}{3,9} 20\\d\\d");

  /** An address that ends a post. */
  private static final Pattern LINK = Pattern.compile("\\s*(?:https?://|pic\\.)\\S+\\s*$");

  /** Most characters of a post. */
  private static final int LONGEST = 600;

  /** Characters of a second copy that are looked for before the signature. */
  private static final int PROBE = 25;

  /** Of so many words of a post, a quotation that has more than one has it in part. */
  private static final int MOST_SHARED = 3;

  /** Letters of words that are not compared. */
  private static final int SHORT = 3;

  /** Most links at the end of a post. */
  private static final int MOST_LINKS = 3;

  /** Most posts of one text. */
  private static final int MOST_POSTS = 20;

  private Posts() {}

  /**
   * {@code quotations} in order, and the posts of persons in place of what was read in them.
   *
   * @param french tells a small word of French
   */
  static List<Quotation> add(
      String text, List<Mention> mentions, List<Quotation> quotations, Predicate<String> french) {
    List<Quotation> posts = new ArrayList<>();
    Mentions known = new Mentions(mentions);
    Matcher signed = SIGNED.matcher(text);
    while (posts.size() < MOST_POSTS && signed.find()) {
      Mention author = known.at(new Span(signed.start(1), signed.end(1)));
      int start = start(text, signed.start(), signed.end());
      Span words = words(text, start, signed.start());
      if (start >= 0
          && !words.isEmpty()
          && isFrench(words.of(text), french)
          && !isQuoted(text, words, quotations)
          && author != null
          && author.type() == EntityType.PERSON
          && (posts.isEmpty() || !posts.get(posts.size() - 1).at().overlaps(words))) {
        Span name = new Span(signed.start(1), signed.end(1));
        Speaker by =
            new Speaker(name.of(text), name, author.name(), Speaker.Kind.PERSON, List.of());
        posts.add(
            new Quotation(words, Quotation.Kind.DIRECT, new Cue("", null, Cue.Stance.SAID), by));
      }
    }
    if (posts.isEmpty()) {
      return quotations;
    }
    List<Quotation> all = new ArrayList<>(posts);
    int next = 0;
    for (Quotation quotation : quotations) {
      while (next < posts.size() && posts.get(next).at().end() <= quotation.at().start()) {
        next++;
      }
      if (next >= posts.size() || !posts.get(next).at().overlaps(quotation.at())) {
        all.add(quotation);
      }
    }
    return all;
  }

  /** True for a post with some small words of French: pages in French hold others, too. */
  private static boolean isFrench(String post, Predicate<String> french) {
    for (String word : post.split("[^\\p{L}']+", LONGEST)) {
      if (french.test(Frames.fold(word))) {
        return true;
      }
    }
    return false;
  }

  /** True where another quotation has more than a third of the words of a post. */
  private static boolean isQuoted(String text, Span post, List<Quotation> quotations) {
    Set<String> words = words(post.of(text));
    for (Quotation quotation : quotations) {
      int shared = 0;
      if (!quotation.at().overlaps(post)) {
        Set<String> other = words(quotation.at().of(text));
        for (String word : words) {
          shared += other.contains(word) ? 1 : 0;
        }
      }
      if (shared * MOST_SHARED > words.size()) {
        return true;
      }
    }
    return false;
  }

  /** The longer words of {@code text}. */
  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.split("[^\\p{L}]+", LONGEST)) {
      if (word.length() > SHORT) {
        words.add(Frames.fold(word));
      }
    }
    return words;
  }

  /** Where a post that ends at {@code end} starts, by its copy behind {@code after}; or -1. */
  private static int start(String text, int end, int after) {
    int copy = after;
    while (copy < text.length() && Character.isWhitespace(text.charAt(copy))) {
      copy++;
    }
    int stop = Math.min(text.length(), copy + PROBE);
    String probe = text.substring(copy, stop);
    int line = text.lastIndexOf('\n', end);
    int start = probe.length() < PROBE ? -1 : text.lastIndexOf(probe, end - PROBE);
    if (start >= 0 && end - start <= LONGEST) {
      return start;
    }
    // a post that has its line to itself
    boolean alone = end - line <= LONGEST && line >= 0 && after < text.length();
    return alone && text.charAt(after) == '\n' ? line + 1 : -1;
  }

  /** The words of a post without the links at its end. */
  private static Span words(String text, int start, int end) {
    int stop = end;
    for (int i = 0; i < MOST_LINKS && start >= 0; i++) {
      Matcher link = LINK.matcher(text.substring(start, stop));
      if (link.find()) {
        stop = start + link.start();
      }
    }
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return new Span(Math.max(0, start), Math.max(0, Math.max(start, stop)));
  }
}
