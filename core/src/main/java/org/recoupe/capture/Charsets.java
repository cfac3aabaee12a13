package org.recoupe.capture;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes whose charset is declared, wrongly declared or not declared. In this order: a byte
 * order mark; UTF-16 by its zero bytes; UTF-8 where the bytes are well formed, whatever is declared
 * (hardly any other text is well formed UTF-8 by chance); what the transport or the page declares,
 * read as browsers read it (WHATWG Encoding: Latin-1 means windows-1252); ICU's guess from the
 * frequency of byte sequences; windows-1252. Never fails: malformed bytes become U+FFFD.
 */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The HTML standard looks at 1,024 bytes; many pages declare later. */
  private static final int DECLARATION_BYTES = 8192;

  private static final int GUESS_BYTES = 1 << 16;

  /** ICU's scale is 0 to 100; below this its guesses on short Western text are chance. */
  private static final int MIN_CONFIDENCE = 40;

  /**
   * Share of malformed sequences among multi-byte ones that UTF-8 may have, whatever is declared.
   */
  private static final double MAX_MALFORMED = 0.05;

  /**
   * The same where no other charset is declared: in text of one byte a character hardly any
   * sequence is well formed, and in two-byte charsets one of ten.
   */
  private static final double MAX_MALFORMED_DECLARED = 0.25;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset\\s{0,9}=\\s{0,9}[\"']?|<\\?xml[^>]{0,99}encoding\\s{0,9}=\\s{0,9}[\"'])"
              + "([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /**
   * The characters of {@code bytes}, without byte order mark.
   *
   * @param transport charset named by HTTP or a container, if any
   */
  static String decode(byte[] bytes, @Nullable String transport) {
    Charset charset = detect(bytes, transport);
    // Puts U+FFFD for what is malformed, as browsers do.
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The charset that {@link #decode} uses. */
  static Charset detect(byte[] bytes, @Nullable String transport) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return wide;
    }
    Utf8Check check = Utf8Check.of(bytes);
    if (check.malformed() == 0) {
      // Pure ASCII that declares an escape-based charset is the one exception.
      Charset declared = check.multiByte() == 0 ? declared(bytes, transport) : null;
      return declared != null && declared.name().startsWith("ISO-2022")
          ? declared
          : StandardCharsets.UTF_8;
    }
    Charset declared = declared(bytes, transport);
    Charset other = StandardCharsets.UTF_8.equals(declared) ? null : declared;
    double allowed = other != null ? MAX_MALFORMED : MAX_MALFORMED_DECLARED;
    if (check.malformed() <= allowed * (check.multiByte() + check.malformed())) {
      return StandardCharsets.UTF_8;
    }
    if (other != null) {
      return other;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > GUESS_BYTES ? Arrays.copyOf(bytes, GUESS_BYTES) : bytes);
    CharsetMatch match = detector.detect();
    Charset guess =
        match != null && match.getConfidence() >= MIN_CONFIDENCE ? named(match.getName()) : null;
    return guess == null || guess.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : guess;
  }

  /** {@code in} after its byte order mark, if it has one. */
  static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream ahead = new PushbackInputStream(in, 4);
    byte[] head = ahead.readNBytes(4);
    int skip = 0;
    if (byteOrderMark(head) != null) {
      skip =
          (head[0] & 0xFF) == 0xEF ? 3 : head.length == 4 && head[2] == 0 && head[3] == 0 ? 4 : 2;
    }
    ahead.unread(head, skip, head.length - skip);
    return ahead;
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return named("UTF-32LE");
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static @Nullable Charset utf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, 2048) / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += bytes[2 * i] == 0 ? 1 : 0;
      oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4 || (evenZeros + oddZeros) * 2 < pairs) {
      return null;
    }
    if (oddZeros >= 8 * evenZeros) {
      return StandardCharsets.UTF_16LE;
    }
    return evenZeros >= 8 * oddZeros ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable Charset declared(byte[] bytes, @Nullable String transport) {
    Charset charset = transport == null ? null : named(transport);
    if (charset == null) {
      String head =
          new String(
              bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
      Matcher matcher = DECLARED.matcher(head);
      if (matcher.find()) {
        charset = named(matcher.group(1));
      }
    }
    return charset;
  }

  private static @Nullable Charset named(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    try {
      return switch (label) {
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso_8859-1" ->
            WINDOWS_1252;
        case "macintosh", "mac", "x-mac-roman" -> Charset.forName("x-MacRoman");
        case "x-mac-cyrillic", "x-mac-ukrainian" -> Charset.forName("x-MacCyrillic");
        case "x-cp1250", "x-cp1251", "x-cp1252", "x-cp1254", "x-cp1257" ->
            Charset.forName("windows-" + label.substring(4));
        case "iso-8859-8-i", "iso-8859-8-e" -> Charset.forName("ISO-8859-8");
        case "dos-874", "tis-620", "iso-8859-11" -> Charset.forName("x-windows-874");
        case "big5-hkscs", "big5", "cn-big5", "x-x-big5" -> Charset.forName("Big5-HKSCS");
        case "unicode-1-1-utf-8", "x-unicode20utf8" -> StandardCharsets.UTF_8;
        case "gb2312", "gbk", "x-gbk" -> Charset.forName("GB18030");
        case "shift_jis", "x-sjis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
        case "iso-8859-9" -> Charset.forName("windows-1254");
        case "ks_c_5601-1987", "euc-kr" -> Charset.forName("x-windows-949");
        default -> Charset.forName(label);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
