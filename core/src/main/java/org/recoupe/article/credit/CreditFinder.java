package org.recoupe.article.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Credit;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/** Finds the agencies that a text credits: « avec AFP », « (Belga) », « a déclaré X à l'AFP ». */
public final class CreditFinder {
  /** Characters before a name in which a cue may stand. */
  private static final int CUE_REACH = 30;

  /** Small words that may stand between « agence » and its name: « agence de presse suisse ». */
  private static final int AGENCY_WORDS = 4;

  /** Longest list of agencies between brackets. */
  private static final int LONGEST_LIST = 40;

  private final Map<String, List<Name>> byFirstWord = new LinkedHashMap<>();
  private final Set<String> textCues = new LinkedHashSet<>();
  private final Set<String> pictureCues = new LinkedHashSet<>();
  private final Set<String> callings = new LinkedHashSet<>();

  /** A finder with the agencies and cues of all languages. */
  public CreditFinder() {
    for (Agency agency : Agency.all()) {
      agency.names().forEach(name -> add(new Name(name, agency.name(), Strength.ENOUGH)));
      agency.weakNames().forEach(name -> add(new Name(name, agency.name(), Strength.NEEDS_CUE)));
      agency.notNames().forEach(name -> add(new Name(name, agency.name(), Strength.NO_CREDIT)));
    }
    for (List<Name> names : byFirstWord.values()) {
      names.sort(Comparator.comparingInt((Name name) -> -name.words().length()));
    }
    for (List<String> row : WordList.rowsOfAllLanguages("article/credit-cues.txt")) {
      Set<String> cues =
          switch (row.get(0)) {
            case "picture" -> pictureCues;
            case "called" -> callings;
            default -> textCues;
          };
      cues.add(row.get(1));
    }
  }

  /**
   * The credits in {@code text}, in order: one for each place.
   *
   * @param text the report with its debris; spaces and apostrophes may be typographic
   * @param inPicture true for places inside a caption or picture credit
   */
  public List<Credit> find(String text, IntPredicate inPicture) {
    return find(text, inPicture, at -> false);
  }

  /**
   * The same.
   *
   * @param inSignature true for places inside a line that signs the report, where a short name is
   *     no other word
   */
  public List<Credit> find(String text, IntPredicate inPicture, IntPredicate inSignature) {
    List<Credit> credits = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      Name name = nameAt(text, i, end);
      if (name == null) {
        i = end;
        continue;
      }
      Span at = new Span(i, i + name.words().length());
      boolean listed = !credits.isEmpty() && goesOn(text, credits.get(credits.size() - 1).at(), i);
      boolean signed = inSignature.test(i);
      boolean picture = !signed && (inPicture.test(i) || follows(text, i, pictureCues));
      if (name.strength() == Strength.ENOUGH
          || (name.strength() == Strength.NEEDS_CUE
              && (picture
                  || listed
                  || signed
                  || inList(text, at)
                  || follows(text, i, textCues)
                  || isCalledAgency(text, i)))) {
        credits.add(new Credit(name.agency(), at, !picture));
      }
      i = at.end();
    }
    return credits;
  }

  /** The agencies named in a byline or another field that holds only names. */
  public List<Credit> inField(String field) {
    List<Credit> credits = new ArrayList<>();
    for (Credit credit : find("(" + field.strip() + ")", place -> false)) {
      credits.add(new Credit(credit.agency(), null, true));
    }
    return credits;
  }

  /** The agency that {@code publisher} is itself: its reports are its own copy. */
  public List<Credit> ofPublisher(@Nullable String publisher) {
    if (publisher == null) {
      return List.of();
    }
    String field = "(" + publisher.strip() + ")";
    return find(field, place -> false).stream()
        .filter(credit -> credit.at() != null && credit.at().length() == field.length() - 2)
        .map(credit -> new Credit(credit.agency(), null, true))
        .toList();
  }

  private void add(Name name) {
    byFirstWord
        .computeIfAbsent(
            name.words().substring(0, wordEnd(name.words(), 0)), key -> new ArrayList<>())
        .add(name);
  }

  private @Nullable Name nameAt(String text, int start, int wordEnd) {
    for (Name name : byFirstWord.getOrDefault(text.substring(start, wordEnd), List.of())) {
      int end = start + name.words().length();
      if (text.startsWith(name.words(), start)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return name;
      }
    }
    return null;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** True where {@code at} stands in brackets that hold short names only: « (ats/nxp) ». */
  private static boolean inList(String text, Span at) {
    int open = at.start() - 1;
    while (open >= 0 && at.start() - open < LONGEST_LIST && isListPart(text.charAt(open))) {
      open--;
    }
    int close = at.end();
    while (close < text.length()
        && close - at.end() < LONGEST_LIST
        && isListPart(text.charAt(close))) {
      close++;
    }
    if (open < 0 || close >= text.length()) {
      return false;
    }
    boolean bracketed =
        (text.charAt(open) == '(' && text.charAt(close) == ')')
            || (text.charAt(open) == '[' && text.charAt(close) == ']');
    return bracketed
        && (text.substring(open, close).indexOf('/') >= 0
            || endsSentence(text, open)
            || opensReport(text, close + 1));
  }

  /** True where only a comma, slash or « et » parts {@code at} from the credit {@code before}. */
  private static boolean goesOn(String text, @Nullable Span before, int at) {
    if (before == null || at - before.end() > 4) {
      return false;
    }
    String between = text.substring(before.end(), at).strip();
    return between.equals(",")
        || between.equals("/")
        || between.equals("et")
        || between.equals("&");
  }

  /** True where a stop, or nothing, stands before {@code at}: « … a-t-il dit. (ats) ». */
  private static boolean endsSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?…»\"”".indexOf(text.charAt(before)) >= 0;
  }

  /** True where a dash follows: « BERNE (ats) - ». */
  private static boolean opensReport(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && "-–—:".indexOf(text.charAt(next)) >= 0;
  }

  private static boolean isListPart(char c) {
    return Character.isLetterOrDigit(c) || " /,-.&".indexOf(c) >= 0;
  }

  private static boolean follows(String text, int at, Set<String> cues) {
    String before =
        text.substring(Math.max(0, at - CUE_REACH), at)
            .replace('\u2019', '\'')
            .replace('\u00A0', ' ')
            .toLowerCase(Locale.ROOT)
            .stripTrailing();
    for (String cue : cues) {
      if (before.endsWith(cue)
          && (before.length() == cue.length()
              || !Character.isLetterOrDigit(before.charAt(before.length() - cue.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** True after « agence » with what kind of agency it is: « l'agence de presse néerlandaise ». */
  private boolean isCalledAgency(String text, int at) {
    int end = at;
    for (int words = 0; words <= AGENCY_WORDS; words++) {
      int stop = end - 1;
      int start = stop;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (stop < 0 || text.charAt(stop) != ' ' || start == stop) {
        return false;
      }
      String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
      if (callings.contains(word)) {
        return words > 0;
      }
      if (!Character.isLowerCase(text.charAt(start))) {
        return false;
      }
      end = start;
    }
    return false;
  }

  private enum Strength {
    ENOUGH,
    NEEDS_CUE,
    NO_CREDIT
  }

  private record Name(String words, String agency, Strength strength) {}
}
