package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Tells clauses that assert something from fragments (« le maire de Vaubrun, Paul Verdier ») and
 * from the mere frame of somebody's words (« a précisé la préfète »). In doubt a clause asserts:
 * endings cannot tell every noun from a verb. Linear in the length of the clause.
 */
public final class Assertion {
  /** Content words that must follow « X a déclaré » for a clause to say more than that X spoke. */
  private static final int LEAST_SAID = 2;

  /** Content words before a speech verb that has no subject yet: « a pour sa part indiqué ». */
  private static final int LEAST_BEFORE = 1;

  /** Content words that the subject of « X a déclaré » has at most. */
  private static final int MOST_SUBJECT = 4;

  /** Words that may stand between the speech verb and its « que ». */
  private static final int BEFORE_THAT = 6;

  /** Words that may stand between auxiliary and participle: « a pour sa part indiqué ». */
  private static final int ADVERBS = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}’'-]++|[^\\s\\p{L}\\p{Nd}]");
  private static final Set<String> CLOSING = Set.of(",", "»", "\"", "”", "–", "—");
  private static final Set<String> SAYING_ENDINGS = Set.of("e", "ent", "é", "ait", "aient", "era");

  private final WordKinds words = new WordKinds("fr/statement/assertion.txt");

  /** True if {@code clause} of {@code text} says something: neither fragment nor frame. */
  public boolean asserts(Clause clause, String text) {
    return !isFragment(clause, text) && !isFrame(clause, text);
  }

  /** True if it has no form of a verb at all. */
  public boolean isFragment(Clause clause, String text) {
    return !has(clause, text, true);
  }

  /** True if it can be read alone: it starts with its subject and has a finite verb. */
  public boolean isReadable(Clause clause, String text) {
    List<Word> read = read(clause.at(), text);
    if (read.isEmpty()
        || isAny("subordinate", head(read.get(0).folded()))
        || isAny("subordinate", read.get(0).folded())
        || isFrame(clause, text)) {
      return false;
    }
    // « Lors d'une visite à Minsk »: before the subject comes, an ending tells too little.
    return isAny("leading", read.get(0).folded())
        ? read.stream().anyMatch(word -> isAny("finite", word.folded()) || isPast(word.folded()))
        : has(clause, text, false);
  }

  /**
   * Where the predicate of a clause starts: at its first finite verb, a sure one if there is any;
   * at its own start where no verb is found, where a participle opens it (« Fermé depuis lundi, le
   * pont a rouvert » tells that it was closed) or a count (« Vingt pompiers sont venus »).
   */
  public int predicate(Span clause, String text) {
    List<Word> read = read(clause, text);
    String before = "";
    int doubtful = clause.start();
    boolean opening = true;
    boolean relative = false;
    for (int i = 0; i < read.size(); i++) {
      String folded = read.get(i).folded();
      boolean letter = Character.isLetter(folded.charAt(0));
      boolean counts = i == 0 && (isAny("counting", folded) || Character.isDigit(folded.charAt(0)));
      if (counts || opening && letter && isParticiple(folded)) {
        return clause.start();
      }
      if (isFinite(folded) && !isNominal(before) && !isTail(read, i)) {
        // « Les voisins craignent la crue qui a noyé le pont »: the sure verb is not the main one.
        return relative ? doubtful : read.get(i).at().start();
      }
      if (doubtful == clause.start()
          && letter
          && !isAny("nominal", before)
          && !isAny("nominal", head(folded))
          && !isAny("nominal", folded)
          && !isAny("not", folded)
          && words.ends("ending", folded)
          && !words.ends("not", folded)) {
        doubtful = read.get(i).at().start();
      }
      relative |= doubtful > clause.start() && isAny("relative", folded);
      opening &= !letter || isAny("subordinate", folded) || folded.equals("désormais");
      before = folded;
    }
    return doubtful;
  }

  private boolean isParticiple(String word) {
    return words.ends("participle", word) && !words.ends("quality", word);
  }

  /** True at the auxiliary of « , ont indiqué les pompiers ». */
  private boolean isTail(List<Word> read, int i) {
    if (i == 0 || !CLOSING.contains(read.get(i - 1).folded())) {
      return false;
    }
    for (int k = i; k < Math.min(read.size(), i + ADVERBS); k++) {
      if (isSaying(read.get(k).folded())) {
        return true;
      }
    }
    return false;
  }

  /** True for the folded form of a verb that needs a subject, as far as its ending tells. */
  public boolean isFinite(String word) {
    return isAny("finite", word) || isPast(word);
  }

  /** True for a word that ends like a participle: a heading may tell by it. */
  boolean isTold(String word) {
    return words.ends("told", word) && !words.ends("quality", word);
  }

  /** True for a word after which a noun or a name comes, and no verb. */
  public boolean isNominal(String word) {
    return isAny("nominal", word);
  }

  private boolean isPast(String word) {
    return !words.ends("not", word) && !isAny("not", word) && words.ends("sure", word);
  }

  /**
   * True if the words at {@code clause} may stand without the rest of their {@code sentence}: that
   * is cut off at a sign or before a word that opens an aside, and nothing is left hanging.
   */
  public boolean isComplete(Span clause, Span sentence, String text) {
    if (clause.end() >= sentence.end()) {
      return true;
    }
    List<Word> rest = read(new Span(clause.end(), sentence.end()), text);
    if (rest.stream().noneMatch(word -> Character.isLetterOrDigit(word.folded().charAt(0)))) {
      return true;
    }
    List<Word> words = read(clause, text);
    String last = words.get(words.size() - 1).folded();
    boolean hanging =
        isAny("nominal", last)
            || isAny("subordinate", last)
            || isAny("auxiliary", last)
            || words.size() > 1 && words.get(words.size() - 2).folded().equals(",");
    boolean signed = !Character.isLetterOrDigit(rest.get(0).folded().charAt(0));
    return !hanging && (signed || isAny("aside", rest.get(0).folded()));
  }

  /** True if it only tells that somebody spoke. */
  public boolean isFrame(Clause clause, String text) {
    List<Word> read = read(clause.at(), text);
    for (int i = 0; i < read.size(); i++) {
      int from = saying(read, i);
      if (from < 0) {
        continue;
      }
      boolean tail = from > 0 && CLOSING.contains(read.get(from - 1).folded());
      int before = content(clause, clause.at().start(), read.get(from).at().start());
      if (from == 0 || tail) {
        // « , a précisé la préfète »: what counts stands before, if anything does.
        return before < LEAST_BEFORE && !opensContent(read, i);
      }
      int after = content(clause, read.get(i).at().end(), clause.at().end());
      return before <= MOST_SUBJECT
          && after < LEAST_SAID
          && !isPassive(read, i)
          && !hasObject(clause, read, i);
    }
    return false;
  }

  /** Its content without « X a déclaré que » before and « , a précisé X » behind. */
  public List<Unit> said(Clause clause, String text) {
    List<Word> read = read(clause.at(), text);
    int start = clause.at().start();
    int end = clause.at().end();
    for (int i = 0; i < read.size(); i++) {
      int from = saying(read, i);
      if (from > 0 && CLOSING.contains(read.get(from - 1).folded())) {
        end = read.get(from).at().start();
        break;
      }
      if (from >= 0) {
        for (int k = i + 1; k < Math.min(read.size(), i + 1 + BEFORE_THAT); k++) {
          String word = read.get(k).folded();
          if (word.equals("que") || word.startsWith("qu'")) {
            start = read.get(k).at().start();
            break;
          }
        }
      }
    }
    List<Unit> said = new ArrayList<>();
    for (Unit unit : clause.units()) {
      if (unit.at().start() >= start && unit.at().end() <= end) {
        said.add(unit);
      }
    }
    return said;
  }

  /** Where the speech verb whose last word is {@code i} starts; -1 if it is none. */
  private int saying(List<Word> read, int i) {
    if (!isSaying(read.get(i).folded())) {
      return -1;
    }
    for (int k = i - 1; k >= Math.max(0, i - ADVERBS); k--) {
      String word = read.get(k).folded();
      if (isAny("auxiliary", word)) {
        return k > 0 && read.get(k - 1).folded().equals("s'") ? k - 1 : k;
      }
      if (CLOSING.contains(word)) {
        break;
      }
    }
    // Without an auxiliary a participle describes a noun: « le chantier annoncé ».
    return read.get(i).folded().endsWith("é") ? -1 : i;
  }

  /** « une enquête est annoncée » tells more than that somebody spoke. */
  private static boolean isPassive(List<Word> read, int i) {
    return read.get(i).folded().endsWith("é")
        && i > 0
        && Set.of("été", "est", "sont").contains(read.get(i - 1).folded());
  }

  /** « La France a rappelé son ambassadeur » tells what was done, not that somebody spoke. */
  private boolean hasObject(Clause clause, List<Word> read, int i) {
    if (i + 1 >= read.size()) {
      return false;
    }
    Word next = read.get(i + 1);
    boolean elided = next.folded().startsWith("l'");
    if (!isDetermined(next.folded()) && !elided || i + 2 >= read.size() && !elided) {
      return false;
    }
    Span object = elided ? next.at() : read.get(i + 2).at();
    return clause.units().stream()
        .anyMatch(unit -> unit.kind() == Unit.Kind.WORD && unit.at().overlaps(object));
  }

  private static boolean opensContent(List<Word> read, int i) {
    for (Word word : read.subList(i, read.size())) {
      if (word.folded().equals("que") || word.folded().startsWith("qu'")) {
        return true;
      }
    }
    return false;
  }

  /** Content words and numbers, without names and times. */
  private static int content(Clause clause, int from, int to) {
    int count = 0;
    for (Unit unit : clause.units()) {
      if (unit.at().start() >= from
          && unit.at().end() <= to
          && unit.kind() != Unit.Kind.NAME
          && unit.kind() != Unit.Kind.TIME) {
        count++;
      }
    }
    return count;
  }

  private boolean has(Clause clause, String text, boolean verbal) {
    return has(clause, clause.at(), text, verbal);
  }

  /** True if a form of a verb stands in {@code at}, a part of {@code clause}. */
  boolean has(Clause clause, Span at, String text, boolean verbal) {
    List<Span> names =
        clause.units().stream()
            .filter(unit -> unit.kind() != Unit.Kind.WORD)
            .map(Unit::at)
            .toList();
    String before = "";
    for (Word word : read(at, text)) {
      String folded = word.folded();
      boolean nominal = isAny("nominal", before) || isAny("nominal", head(folded));
      if (isAny("finite", folded)) {
        return true;
      }
      if (names.stream().noneMatch(word.at()::overlaps)
          && Character.isLetter(folded.charAt(0))
          && !isAny("nominal", folded)
          && !isAny("not", folded)) {
        if (!nominal && words.ends("ending", folded) && !words.ends("not", folded)) {
          return true;
        }
        if (verbal
            && !isDetermined(before)
            && words.ends("verbal", folded)
            && !words.ends("quality", folded)) {
          return true;
        }
      }
      before = folded;
    }
    return false;
  }

  /** After « pour », « de » an infinitive may stand; after an article only a noun. */
  private static boolean isDetermined(String before) {
    return Set.of("le", "la", "les", "un", "une", "des", "du", "au", "aux", "son", "sa", "ses")
        .contains(before);
  }

  private boolean isSaying(String word) {
    if (isAny("form", word)) {
      return true;
    }
    for (String ending : SAYING_ENDINGS) {
      if (word.endsWith(ending)
          && isAny("stem", word.substring(0, word.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAny(String kind, String word) {
    return words.is(kind, word);
  }

  /** « l' » of « l'usine », « qu' » of « qu'il ». */
  private static String head(String word) {
    int cut = word.indexOf('\'');
    return cut < 0 ? "" : word.substring(0, cut + 1);
  }

  /** A word or sign, folded. */
  record Word(Span at, String folded) {}

  static List<Word> read(Span at, String text) {
    List<Word> read = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(at.start(), at.end());
    while (matcher.find()) {
      read.add(new Word(new Span(matcher.start(), matcher.end()), Lexicon.fold(matcher.group())));
    }
    return read;
  }
}
