package org.recoupe.capture;

import java.util.Locale;
import java.util.regex.Pattern;

/** Says what a file holds: by its first bytes, and by its name where they leave it open. */
final class Sniffer {
  /** First bytes that are looked at. */
  static final int HEAD = 8192;

  private static final Pattern HTML =
      Pattern.compile(
          "(?s)\\A(?:<\\?xml[^>]{0,200}>|<!--.{0,4000}?-->|\\s){0,20}+"
              + "<(?:!doctype\\s{1,9}html|html|head|body|title|meta|script|div|p|article|table)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_INSIDE =
      Pattern.compile(
          "<(?:!doctype\\s{1,9}html|html|head|body)[ >\\r\\n]", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile(
          "(?s)\\A\\s*+<(?:\\?xml|(?:\\w{1,20}:)?(?:rss|feed|RDF|newsItem|newsMessage))\\b");
  private static final Pattern FEED =
      Pattern.compile("<(?:\\w{1,20}:)?(?:rss|feed|RDF|newsItem|newsMessage)[ >\\r\\n\\t]");
  private static final Pattern JSON = Pattern.compile("\\A\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+\\{)");

  private Sniffer() {}

  /** What a file can be. */
  enum Kind {
    WARC,
    GZIP,
    JSON,
    XML,
    HTML,
    TEXT,
    /** Text under a name that no article has. */
    OTHER_TEXT,
    BINARY
  }

  /**
   * The kind of a file.
   *
   * @param head its first bytes
   * @param name its name
   * @param given true where the user named the file itself
   */
  static Kind kind(byte[] head, String name, boolean given) {
    if (head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
      return Kind.GZIP;
    }
    String ascii =
        new String(head, 0, Math.min(head.length, 16), java.nio.charset.StandardCharsets.US_ASCII);
    if (ascii.startsWith("WARC/") || ascii.startsWith("filedesc:")) {
      return Kind.WARC;
    }
    String text = Charsets.decode(head, null);
    if (isNoise(text)) {
      return Kind.BINARY;
    }
    String plain = plainName(name);
    boolean named = plain.matches(".*\\.x?html?");
    if (HTML.matcher(text).find()) {
      return Kind.HTML;
    }
    if (XML.matcher(text).find()) {
      return FEED.matcher(text).find() || !PAGE_INSIDE.matcher(text).find() ? Kind.XML : Kind.HTML;
    }
    if (JSON.matcher(text).find() || plain.matches(".*\\.(?:jsonl|ndjson|json)")) {
      return Kind.JSON;
    }
    if (named) {
      return Kind.HTML;
    }
    boolean article =
        given || plain.matches(".*\\.(?:txt|md|text|markdown)") || !plain.contains(".");
    if (!article && PAGE_INSIDE.matcher(text).find()) {
      return Kind.HTML;
    }
    return article ? Kind.TEXT : Kind.OTHER_TEXT;
  }

  /** {@code name} in lower case without {@code .gz}. */
  static String plainName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }

  /** True where control and replacement characters are more than chance puts into text. */
  static boolean isNoise(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD') {
        odd++;
      }
    }
    // One in twenty: real pages with broken encodings stay below one in a hundred. A few are
    // allowed
    // anywhere: a short text whose last character is cut.
    return odd > 3 && odd * 20 > text.length();
  }
}
