package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.crosscheck.role.Descriptions;
import org.recoupe.text.Span;
import org.recoupe.text.SpanSet;
import org.recoupe.text.WordKinds;

/**
 * What several reports tell in passing in the same words, though their sentences tell different
 * things: « lors du défilé des pompiers à Vaubrun ». Things named one behind the other in one
 * sentence of each, in one order, are one phrase; the words between them may differ. What somebody
 * said is none. Linear in the length of the reports: runs of three are looked up, then those that
 * go on together are one.
 */
final class Phrases {
  /** Things that a phrase names at least. */
  private static final int LEAST = 3;

  /** So many tell something though there is neither verb, number nor time among them. */
  private static final int LEAST_NOMINAL = 4;

  /** So many are one phrase though a report has it twice. */
  private static final int LEAST_TWICE = 5;

  private static final int TWICE = 2;

  /** Things beside a phrase among which a number counts what it tells. */
  private static final int BESIDE = 2;

  private static final String MARKS = "«»\"“”‘’";

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  private final WordKinds words = new WordKinds("fr/statement/phrases.txt");
  private final Assertion assertion = new Assertion();
  private final PassageEnds ends;
  private final StoryClauses story;
  private final List<Piece> pieces = new ArrayList<>();

  /** A content word, number, time or whole name; {@code said} where it is somebody's. */
  private record Piece(Clause clause, Unit unit, int key, boolean said) {}

  /** Three things one behind the other. */
  private record Three(int first, int second, int third) {}

  /** A phrase: how many things, and where it starts in each report. */
  private record Run(int length, List<Integer> places) {}

  Phrases(StoryClauses story, PassageEnds ends, Descriptions descriptions) {
    this.story = story;
    this.ends = ends;
    List<SpanSet> said = story.articles().stream().map(Phrases::said).toList();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Clause clause : story.clauses()) {
      for (Unit unit : clause.units()) {
        boolean theirs =
            said.get(clause.article()).touches(unit.at())
                || descriptions.hold(clause.article(), unit.at());
        int number = numbers.computeIfAbsent(key(unit), k -> numbers.size());
        add(new Piece(clause, unit, number, theirs || clause.quoted()));
      }
    }
  }

  /** What others say in quotation marks, who they are and that they say it. */
  private static SpanSet said(AnnotatedArticle article) {
    SpanSet said = new SpanSet();
    for (Quotation quotation : article.quotations()) {
      Span cue = quotation.cue().at();
      Span speaker = quotation.speaker() == null ? null : quotation.speaker().at();
      if (quotation.kind() == Quotation.Kind.DIRECT) {
        said.add(quotation.at());
      }
      if (cue != null) {
        said.add(cue);
      }
      if (speaker != null) {
        said.add(speaker);
      }
    }
    return said;
  }

  private void add(Piece piece) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    Unit unit = piece.unit();
    if (last != null
        && unit.kind() == Unit.Kind.NAME
        && last.key() == piece.key()
        && last.clause() == piece.clause()) {
      // « Ana Morel » is one thing.
      Unit whole = new Unit(last.unit().at().union(unit.at()), unit.keys(), unit.kind());
      pieces.set(pieces.size() - 1, new Piece(piece.clause(), whole, piece.key(), last.said()));
    } else {
      pieces.add(piece);
    }
  }

  /** The widest thing that a word stands for: an entity, else a set of synonyms, else its stem. */
  private static String key(Unit unit) {
    return unit.kind() == Unit.Kind.TIME
        ? unit.keys().get(0)
        : unit.keys().get(unit.keys().size() - 1);
  }

  /** Passages of two reports and more that have a phrase in common, the longest phrases first. */
  List<List<Clause>> find() {
    Map<Three, List<Integer>> places = new LinkedHashMap<>();
    for (int p = 0; p + LEAST <= pieces.size(); p++) {
      if (isPhrase(p)) {
        places.computeIfAbsent(three(p), k -> new ArrayList<>()).add(p);
      }
    }
    Map<Integer, List<Integer>> starts = new LinkedHashMap<>();
    for (List<Integer> some : places.values()) {
      if (isAtMost(TWICE, some) && articles(some) > 1) {
        starts.put(some.get(0), some);
      }
    }
    List<List<Clause>> found = new ArrayList<>();
    for (Run core : runs(starts)) {
      Run run = widened(core);
      List<Clause> passages = run.places().stream().map(p -> passage(p, run.length())).toList();
      if ((run.length() >= LEAST_TWICE || isAtMost(1, run.places()))
          && tells(passages)
          && !isOpposed(passages)
          && !isQuoted(passages)
          && !countsOthers(run)) {
        found.add(passages);
      }
    }
    return found;
  }

  /** True if one has a word and another its opposite: « la marche pour », « la marche contre ». */
  private boolean isOpposed(List<Clause> passages) {
    Set<String> all = new LinkedHashSet<>();
    List<Set<String>> each = new ArrayList<>();
    for (Clause passage : passages) {
      Set<String> own = new LinkedHashSet<>();
      Matcher word = WORD.matcher(Lexicon.fold(story.words(passage)));
      while (word.find()) {
        own.add(word.group());
      }
      all.addAll(own);
      each.add(own);
    }
    for (String pair : words.of("opposed")) {
      String one = pair.substring(0, pair.indexOf(':'));
      String other = pair.substring(one.length() + 1);
      if (all.contains(one)
          && all.contains(other)
          && each.stream().anyMatch(own -> own.contains(one) != own.contains(other))) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> runs(Map<Integer, List<Integer>> starts) {
    List<Run> runs = new ArrayList<>();
    for (Map.Entry<Integer, List<Integer>> start : starts.entrySet()) {
      if (goesOn(starts.get(start.getKey() - 1), start.getValue())) {
        continue;
      }
      int length = LEAST;
      List<Integer> last = start.getValue();
      List<Integer> next = starts.get(start.getKey() + 1);
      while (next != null && goesOn(last, next)) {
        length++;
        last = next;
        next = starts.get(next.get(0) + 1);
      }
      runs.add(new Run(length, start.getValue()));
    }
    runs.sort(
        Comparator.comparingInt((Run run) -> -run.length())
            .thenComparingInt(run -> -run.places().size())
            .thenComparingInt(run -> run.places().get(0)));
    return runs;
  }

  /** The run with what all have in common beside it, though it stands elsewhere too. */
  private Run widened(Run run) {
    int length = run.length();
    int before = 0;
    while (isShared(run.places(), length)) {
      length++;
    }
    while (isShared(run.places(), -before - 1)) {
      before++;
    }
    int shift = before;
    return new Run(length + before, run.places().stream().map(p -> p - shift).toList());
  }

  /** True if the same thing of the report's own stands {@code offset} from all places. */
  private boolean isShared(List<Integer> places, int offset) {
    int first = places.get(0) + offset;
    for (int place : places) {
      int at = place + offset;
      if (at < 0 || at >= pieces.size() || first < 0 || first >= pieces.size()) {
        return false;
      }
      if (pieces.get(at).key() != pieces.get(first).key()
          || !isOwn(at, pieces.get(place).clause())) {
        return false;
      }
    }
    return true;
  }

  /** True if {@code next} is one place behind {@code last} everywhere. */
  private static boolean goesOn(@Nullable List<Integer> last, List<Integer> next) {
    if (last == null || last.size() != next.size()) {
      return false;
    }
    for (int i = 0; i < next.size(); i++) {
      if (next.get(i) != last.get(i) + 1) {
        return false;
      }
    }
    return true;
  }

  private Three three(int p) {
    return new Three(pieces.get(p).key(), pieces.get(p + 1).key(), pieces.get(p + 2).key());
  }

  /** True if three things from {@code p} on are of one sentence, and the report's own. */
  private boolean isPhrase(int p) {
    Clause first = pieces.get(p).clause();
    for (int k = p; k < p + LEAST; k++) {
      if (!isOwn(k, first)) {
        return false;
      }
    }
    return true;
  }

  /** True for the report's own words in the sentence of {@code beside}, denied as that is. */
  private boolean isOwn(int p, Clause beside) {
    Clause clause = pieces.get(p).clause();
    return !pieces.get(p).said()
        && clause.article() == beside.article()
        && clause.sentence() == beside.sentence()
        && clause.denied() == beside.denied();
  }

  private int articles(List<Integer> places) {
    return (int) places.stream().map(p -> pieces.get(p).clause().article()).distinct().count();
  }

  /** True if no report has more than {@code most} of the places: names of things come often. */
  private boolean isAtMost(int most, List<Integer> places) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    return places.stream()
        .allMatch(p -> counts.merge(pieces.get(p).clause().article(), 1, Integer::sum) <= most);
  }

  /** True if they are long, or tell what is done, how many or when. */
  private boolean tells(List<Clause> passages) {
    return passages.get(0).units().size() >= LEAST_NOMINAL
        || passages.stream()
            .anyMatch(
                passage ->
                    passage.units().stream().anyMatch(Unit::isValue)
                        || !assertion.isFragment(passage, story.text(passage)));
  }

  /** True if the numbers before or behind the phrase are not the same: two counts, two matters. */
  private boolean countsOthers(Run run) {
    return isOther(run.places(), 0, -1) || isOther(run.places(), run.length() - 1, 1);
  }

  private boolean isOther(List<Integer> places, int end, int step) {
    Set<Integer> keys = new LinkedHashSet<>();
    for (int place : places) {
      Clause clause = pieces.get(place + end).clause();
      for (int k = 1; k <= BESIDE; k++) {
        int beside = place + end + k * step;
        if (beside >= 0
            && beside < pieces.size()
            && pieces.get(beside).unit().kind() == Unit.Kind.NUMBER
            && pieces.get(beside).clause() == clause) {
          keys.add(pieces.get(beside).key());
          break;
        }
      }
    }
    return keys.size() > 1;
  }

  /** True if most of them are all that stands between two quotation marks. */
  private boolean isQuoted(List<Clause> passages) {
    int quoted = 0;
    for (Clause passage : passages) {
      String text = story.text(passage);
      int before = passage.at().start() - 1;
      int behind = passage.at().end();
      while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
        before--;
      }
      while (behind < text.length() && Character.isSpaceChar(text.charAt(behind))) {
        behind++;
      }
      boolean opens = before >= 0 && MARKS.indexOf(text.charAt(before)) >= 0;
      boolean closes = behind < text.length() && MARKS.indexOf(text.charAt(behind)) >= 0;
      quoted += opens && closes ? 1 : 0;
    }
    return 2 * quoted > passages.size();
  }

  private Clause passage(int place, int length) {
    List<Unit> units = pieces.subList(place, place + length).stream().map(Piece::unit).toList();
    Clause clause = pieces.get(place).clause();
    Span named = units.get(0).at().union(units.get(units.size() - 1).at());
    Span at = ends.of(named, story.text(clause));
    return new Clause(
        clause.article(), clause.id(), clause.sentence(), at, units, clause.denied(), false);
  }
}
