package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds what an early report awaits and a later one tells as done, in whatever verbs: « la cour
 * dira jeudi si elle maintient la fermeture du port », « la cour a ordonné jeudi la fermeture du
 * port ». What the verbs rule must be the same.
 */
final class OutcomeDiffer implements Differ {
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]++(?:['’](?=\\p{L}))?+");

  private static final Pattern WHETHER = Pattern.compile("(?iu)s(?:i |['’]ils? )");

  /** What stands in front of a place or manner, of what goes on with it, and of who told. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?<!\\p{L})(?:en|dans|lors|devant|avec|chez|sur|sous|selon|auprès|après|avant|pendant)"
              + "(?!\\p{L})");

  private static final Pattern OF = Pattern.compile("[\\s'’]*(?:d[eu]s? ?|d['’] ?)?(?:la |l['’])?");
  private static final Pattern TOLD = Pattern.compile(", (?:a-t-|a |ont )");

  /** Least likeness of the two clauses. */
  private static final double LEAST_LIKENESS = 0.3;

  /** Content words behind the verb that tell what it rules. */
  private static final int RULED = 6;

  /** How many of them both must share. */
  private static final int LEAST_RULED = 2;

  /** Words between an auxiliary or modal verb and its verb. */
  private static final int REACH = 3;

  private final Lexicon lexicon = new Lexicon();
  private final String saying = lexicon.synonym(lexicon.stem("dire"));
  private final WordKinds words = new WordKinds("fr/conflict/modality.txt", "\\|");

  /** How the first verb of a clause tells, the character behind it, and its participle, if any. */
  private record Verb(Modality modality, int end, String participle) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    story.groups().forEach(group -> group.forEach(c -> groups.put(c, group)));
    Set<Integer> used = new LinkedHashSet<>();
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, Optional<Verb>> verbs = new LinkedHashMap<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < LEAST_LIKENESS) {
        break;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      if (a.article() == b.article()
          || used.contains(pair.a())
          || used.contains(pair.b())
          || denies(story, a) != denies(story, b)) {
        continue;
      }
      Verb one = told(story, pair.a(), verbs);
      Verb other = one == null ? null : told(story, pair.b(), verbs);
      if (one == null || other == null || one.modality() == other.modality()) {
        continue;
      }
      boolean first = one.modality().compareTo(other.modality()) < 0;
      boolean hearsay = (first ? one : other).modality() == Modality.POSSIBLE;
      boolean done = (first ? other : one).modality() == Modality.DONE;
      if (!done || hearsay && !one.participle().equals(other.participle())) {
        continue;
      }
      if (isNotLater(story, first ? a : b, first ? b : a) && ruled(story, a, one, b, other)) {
        drafts.add(
            draft(
                story,
                groups,
                first ? pair.a() : pair.b(),
                first ? pair.b() : pair.a(),
                hearsay ? Modality.POSSIBLE : Modality.PLANNED));
        used.addAll(groups.getOrDefault(pair.a(), List.of(pair.a())));
        used.addAll(groups.getOrDefault(pair.b(), List.of(pair.b())));
      }
    }
    return drafts;
  }

  /** « dira s'il ferme ou non » denies nothing. */
  private static boolean denies(StoryClauses story, Clause clause) {
    return clause.denied() && !Lexicon.fold(story.words(clause)).contains("ou non");
  }

  private static boolean isNotLater(StoryClauses story, Clause one, Clause other) {
    String early = story.published(one);
    String late = story.published(other);
    return early == null || late == null || early.compareTo(late) <= 0;
  }

  private boolean ruled(StoryClauses story, Clause a, Verb one, Clause b, Verb other) {
    Set<String> here = new LinkedHashSet<>();
    behind(story, a, one.end()).forEach(unit -> here.addAll(unit.keys()));
    return behind(story, b, other.end()).stream().filter(unit -> unit.isAmong(here)).count()
        >= LEAST_RULED;
  }

  /**
   * What a verb rules; where and by what way it is done (« en conseil des ministres ») is no
   * object, nor is who told it.
   */
  private List<Unit> behind(StoryClauses story, Clause clause, int from) {
    String text = story.text(clause);
    List<Unit> ruled = new ArrayList<>();
    int last = from;
    boolean aside = false;
    for (Unit unit : clause.units()) {
      if (unit.at().start() < from) {
        continue;
      }
      String between = Lexicon.fold(text.substring(last, Math.max(last, unit.at().start())));
      last = unit.at().end();
      if (TOLD.matcher(between).find()) {
        break;
      }
      boolean opens = ASIDE.matcher(between).find();
      aside = opens || aside && OF.matcher(between).matches();
      if (!aside && unit.kind() != Unit.Kind.TIME && ruled.size() < RULED) {
        ruled.add(unit);
      }
    }
    return ruled;
  }

  /** The same, each clause read once: some stand in many pairs. */
  private @Nullable Verb told(StoryClauses story, int number, Map<Integer, Optional<Verb>> verbs) {
    return verbs
        .computeIfAbsent(number, clause -> Optional.ofNullable(told(story, clause)))
        .orElse(null);
  }

  /** The verb of a clause; « dira s'il ferme » awaits what the clause behind « si » tells. */
  private @Nullable Verb told(StoryClauses story, int number) {
    Clause clause = story.clauses().get(number);
    Verb own = verb(story, clause);
    if (own != null || number == 0 || !WHETHER.matcher(story.words(clause)).lookingAt()) {
      return own;
    }
    Clause before = story.clauses().get(number - 1);
    boolean one = before.article() == clause.article() && before.sentence() == clause.sentence();
    Verb ruling = one ? verb(story, before) : null;
    return ruling == null || ruling.modality() != Modality.PLANNED
        ? null
        : new Verb(Modality.PLANNED, clause.at().start(), "");
  }

  /** The first verb, if all verbs are planned or all done; null where not. */
  private @Nullable Verb verb(StoryClauses story, Clause clause) {
    String text = story.text(clause);
    List<String> read = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(clause.at().start(), clause.at().end());
    while (matcher.find()) {
      read.add(Lexicon.fold(matcher.group()));
      ends.add(matcher.end());
    }
    Verb first = null;
    for (int i = 0; i < read.size(); i++) {
      Modality modality = modality(read, i);
      if (modality == null) {
        continue;
      }
      if (first == null) {
        first = new Verb(modality, ends.get(i), verb(read, i, "participle"));
      } else if (first.modality() != modality) {
        return null;
      }
    }
    return first;
  }

  private @Nullable Modality modality(List<String> read, int at) {
    String word = read.get(at);
    boolean reflexive = at > 0 && read.get(at - 1).equals("se");
    if (words.is("awaiting", word) && !reflexive && hasVerb(read, at, "infinitive")
        || !words.is("not", word) && ends(word, "ending")
        || words.is("passive", word) && !word.startsWith("au")) {
      return Modality.PLANNED;
    }
    if (words.is("hearing", word) && hasVerb(read, at, "participle")) {
      return Modality.POSSIBLE;
    }
    return words.is("auxiliary", word) && hasVerb(read, at, "participle") ? Modality.DONE : null;
  }

  private boolean hasVerb(List<String> read, int at, String ending) {
    return !verb(read, at, ending).isEmpty();
  }

  /**
   * The verb with that ending near behind a word, by its set of synonyms; one of speech or of
   * announcing is none.
   */
  private String verb(List<String> read, int at, String ending) {
    for (int i = at + 1; i < Math.min(read.size(), at + 1 + REACH); i++) {
      if (ends(read.get(i), ending)) {
        String verb = lexicon.synonym(lexicon.stem(read.get(i)));
        // « a annoncé la fermeture du pont » does not tell that it is closed.
        return verb.equals(saying) || words.is("announcing", read.get(i)) ? "" : verb;
      }
    }
    return "";
  }

  private boolean ends(String word, String kind) {
    return words.of(kind).stream()
        .anyMatch(e -> word.length() >= e.length() && word.endsWith(e.substring(1)));
  }

  private static Draft draft(
      StoryClauses story,
      Map<Integer, List<Integer>> groups,
      int early,
      int late,
      Modality before) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    List<Integer> both = List.of(early, late);
    for (int end : both) {
      List<Excerpt> places = new ArrayList<>();
      places.add(story.clauses().get(end).excerpt());
      List<Integer> group = groups.getOrDefault(end, List.of());
      if (!group.containsAll(both)) {
        group.forEach(c -> places.add(story.clauses().get(c).excerpt()));
      }
      sides.put("modality." + (end == early ? before : Modality.DONE), places);
    }
    return new Draft(
        Conflict.Kind.MODALITY,
        Conflict.Status.UPDATE,
        story.words(story.clauses().get(early)),
        sides,
        List.of(
            Reason.of(
                before == Modality.POSSIBLE
                    ? "conflict.modality.possible"
                    : "conflict.modality.planned")),
        0);
  }
}
