package org.recoupe.article.scrape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/**
 * Finds posts of social networks that the scraper took into the text: « … pic.twitter.com/x— Name
 * (@handle) January 19, 2031 », often twice.
 */
final class Embeds {
  /** Longest post, twice the limit of the network of the time: addresses are not counted there. */
  private static final int LONGEST_POST = 560;

  /** Signature of a post: dash, name, handle, date. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[—–-] ?[^\\n—@]{1,60}\\(@\\w{1,30}\\)"
              + "(?: ?\\n?(?:\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2}(?:er)? \\p{L}{3,9}\\.? \\d{4}))?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A link that only posts have. */
  private static final Pattern POST_LINK =
      Pattern.compile("(?:pic\\.twitter\\.com/[A-Za-z0-9]{10}|https?://t\\.co/[A-Za-z0-9]{10})");

  /** Tags and handles that stand behind the link of a post. */
  private static final Pattern TAGS =
      Pattern.compile("(?: ?[#@]\\w{1,40}){1,8}+", Pattern.UNICODE_CHARACTER_CLASS);

  /** A tag or a handle, which the report itself hardly uses outside quotation marks. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?<![\\w/&])[#@]\\p{L}[\\w]{1,40}|(?<![\\w/&])#\\d{1,4}\\p{L}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Embeds() {}

  /** Marks the posts in {@code text[line]}. */
  static void mark(String text, Span line, Sentences sentences, Marks marks) {
    Matcher matcher = SIGNATURE.matcher(text).region(line.start(), line.end());
    while (matcher.find()) {
      int start = postStart(text, line, matcher.start(), sentences);
      int end = copyEnd(text, line, matcher.start(), matcher.end());
      int doubled = end - matcher.end();
      if (doubled > 0) {
        start = matcher.start() - text.substring(matcher.end(), end).strip().length();
      }
      marks.add(new Span(start, end), Debris.Kind.EMBED);
    }
    matcher = POST_LINK.matcher(text).region(line.start(), line.end());
    int end = -1;
    while (matcher.find()) {
      if (marks.touches(new Span(matcher.start(), matcher.end()))) {
        continue;
      }
      end = tagsEnd(text, line, matcher.end(), sentences);
      marks.add(
          new Span(postStart(text, line, matcher.start(), sentences), end), Debris.Kind.EMBED);
    }
  }

  /** Start of the sentence that {@code before} stands in, and of those with tags before it. */
  private static int postStart(String text, Span line, int before, Sentences sentences) {
    int start = sentences.startOf(Math.max(line.start(), before - 1));
    while (start > line.start()) {
      int previous = sentences.startOf(start - 1);
      if (before - previous > LONGEST_POST
          || !TAG.matcher(text).region(previous, start).useTransparentBounds(true).find()) {
        break;
      }
      start = previous;
    }
    return Math.max(start, before - LONGEST_POST);
  }

  /** Where the tags behind a link end, at the latest where the next sentence begins. */
  private static int tagsEnd(String text, Span line, int end, Sentences sentences) {
    Matcher tags = TAGS.matcher(text).region(end, line.end());
    return tags.lookingAt() ? Math.min(tags.end(), sentences.startAfter(end, line.end())) : end;
  }

  /**
   * Where the second copy of a doubled post ends: the longest run behind the signature that also
   * stands before it. {@code signatureEnd} where there is none.
   */
  private static int copyEnd(String text, Span line, int signatureStart, int signatureEnd) {
    int from = signatureEnd;
    while (from < line.end() && Line.isBlank(text.charAt(from))) {
      from++;
    }
    int most = Math.min(LONGEST_POST * 2, line.end() - from);
    for (int length = most; length >= 12; length--) {
      int start = signatureStart - length;
      if (start >= line.start() && text.regionMatches(start, text, from, length)) {
        return from + length;
      }
    }
    return signatureEnd;
  }
}
