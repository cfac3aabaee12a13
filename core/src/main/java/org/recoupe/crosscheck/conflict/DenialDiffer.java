package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds what somebody denies in so many words and others affirm, in one article or in two: « le
 * gérant nie avoir jeté les fûts », « j'ai vu jeter les fûts »; and versions that the next sentence
 * calls disputed (« Cette version est contestée par les riverains »).
 */
final class DenialDiffer implements Differ {
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]++");

  /** What is denied does not go on behind these. */
  private static final Pattern STOP =
      Pattern.compile("(?iu)[,;:()]|(?<!\\p{L})(?:comme|selon|alors|mais|dont|tandis)(?!\\p{L})");

  /** « s'il n'y avait pas eu de garde » supposes what did not happen. */
  private static final Pattern IF = Pattern.compile("(?<!\\p{L})(?:si|s'ils?|sinon)(?!\\p{L})");

  /** Content words behind the verb that tell what is denied. */
  private static final int DENIED = 5;

  /** Words of them that an affirmation must share, their weight, and its share of all. */
  private static final int LEAST_SHARED = 2;

  private static final double LEAST_WEIGHT = 5;
  private static final double LEAST_SHARE = 0.6;

  /** Denials, and affirmations of one denial, that are taken. */
  private static final int MOST = 40;

  private final WordKinds words = new WordKinds("fr/conflict/denials.txt");

  /** « ont contesté ce placement » attacks what was decided and does not deny it. */
  private final Pattern attacked;

  private final Pattern disputed;
  private final Pattern undone;

  DenialDiffer() {
    String deny = String.join("|", words.of("deny"));
    attacked =
        Pattern.compile(
            "(?iu)(?: (?:pourtant|aussi|toujours|vivement|ouvertement))? (?:"
                + String.join("|", words.of("attacked")).replace('_', ' ').replace("'", "['’]")
                + ")(?!\\p{L})");
    String never = "(?:" + String.join("|", words.of("never")).replace('_', ' ') + ")";
    undone =
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:"
                + String.join("|", words.of("having")).replace('_', ' ').replace("'", "['’]")
                + ") "
                + never
                + "(?: eu (?:de |d['’]))?|ne "
                + never
                + " (?:l['’])?avoir)(?!\\p{L})");
    disputed =
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:"
                + String.join("|", words.of("version")).replace('_', ' ')
                + ") (?:[\\p{L}'’-]+ ){0,4}(?:"
                + deny
                + ")(?!\\p{L})");
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    List<Clause> clauses = story.clauses();
    Set<Clause> used = new LinkedHashSet<>();
    int denials = 0;
    for (int i = 0; i < clauses.size() && denials < MOST; i++) {
      Clause clause = clauses.get(i);
      if (disputed.matcher(story.words(clause)).find()) {
        dispute(story, i, drafts);
        continue;
      }
      List<Unit> undone = undone(story, clause);
      List<Unit> denied = undone.isEmpty() ? denied(story, clause) : undone;
      if (denied.size() < LEAST_SHARED || !used.add(clause)) {
        continue;
      }
      denials++;
      List<Excerpt> affirm = new ArrayList<>();
      List<Excerpt> deny = new ArrayList<>(List.of(clause.excerpt()));
      for (Clause other : clauses) {
        if (other.equals(clause)
            || !isOfTheSame(story, denied, other)
            || !undone.isEmpty() && !isDone(undone.get(0), other)) {
          continue;
        }
        if (!denied(story, other).isEmpty()) {
          used.add(other);
          deny.add(other.excerpt());
        } else if (!other.denied() && affirm.size() < MOST) {
          affirm.add(other.excerpt());
        }
      }
      if (!affirm.isEmpty()) {
        drafts.add(draft(story.words(clause), affirm, deny, "conflict.polarity"));
      }
    }
    return drafts;
  }

  /**
   * What {@code clause} says was not done, in the past: « je n'ai pas demandé son renvoi », « il
   * n'y a pas eu d'appel à défiler ».
   */
  private List<Unit> undone(StoryClauses story, Clause clause) {
    String text = story.text(clause);
    if (!clause.denied() || IF.matcher(Lexicon.fold(story.words(clause))).find()) {
      return List.of();
    }
    Matcher matcher = undone.matcher(text).region(clause.at().start(), clause.at().end());
    if (!matcher.find()) {
      return List.of();
    }
    Matcher stop = STOP.matcher(text).region(matcher.end(), clause.at().end());
    int to = stop.find() ? stop.start() : clause.at().end();
    return clause.units().stream()
        .filter(unit -> unit.at().start() >= matcher.end() && unit.at().start() < to)
        .filter(unit -> unit.kind() != Unit.Kind.TIME)
        .limit(DENIED)
        .toList();
  }

  /** What {@code clause} denies by a verb; empty where it denies nothing. */
  private List<Unit> denied(StoryClauses story, Clause clause) {
    Matcher matcher =
        WORD.matcher(story.text(clause)).region(clause.at().start(), clause.at().end());
    String before = "";
    while (matcher.find()) {
      String last = before;
      before = Lexicon.fold(matcher.group());
      // « une loi contestée par les élus » denies nothing; « il a contesté avoir signé » does.
      // In « ce que nient les riverains », those who deny stand behind the verb.
      if (words.is("deny", before)
          && !words.is("object", last)
          && (!words.is("participle", before) || words.is("auxiliary", last))) {
        int from = matcher.end();
        if (attacked.matcher(story.text(clause)).region(from, clause.at().end()).lookingAt()) {
          return List.of();
        }
        Matcher stop = STOP.matcher(story.text(clause)).region(from, clause.at().end());
        int to = stop.find() ? stop.start() : clause.at().end();
        return clause.units().stream()
            .filter(unit -> unit.at().start() >= from && unit.at().start() < to)
            .filter(unit -> unit.kind() != Unit.Kind.TIME)
            .limit(DENIED)
            .toList();
      }
    }
    return List.of();
  }

  /** True if the clause tells by a word of the same sense what another says was not done. */
  private static boolean isDone(Unit undone, Clause other) {
    return other.units().stream()
        .anyMatch(unit -> unit.keys().stream().anyMatch(undone.keys()::contains));
  }

  private static boolean isOfTheSame(StoryClauses story, List<Unit> denied, Clause other) {
    Set<String> keys = other.keys();
    Set<String> seen = new LinkedHashSet<>();
    int shared = 0;
    double weight = 0;
    double all = 0;
    for (Unit unit : denied) {
      if (!seen.add(unit.keys().get(0))) {
        continue;
      }
      double own = story.weights().of(unit);
      all += own;
      if (unit.isAmong(keys)) {
        shared++;
        weight += own;
      }
    }
    return shared >= LEAST_SHARED && weight >= LEAST_WEIGHT && weight >= LEAST_SHARE * all;
  }

  /** The sentence before {@code at}, against the one that disputes it. */
  private static void dispute(StoryClauses story, int at, List<Draft> drafts) {
    Clause clause = story.clauses().get(at);
    List<Excerpt> before = new ArrayList<>();
    List<Excerpt> here = new ArrayList<>();
    for (Clause other : story.clauses()) {
      if (other.article() == clause.article()) {
        if (other.sentence() == clause.sentence() - 1) {
          before.add(other.excerpt());
        } else if (other.sentence() == clause.sentence()) {
          here.add(other.excerpt());
        }
      }
    }
    if (!before.isEmpty()) {
      drafts.add(draft(story.words(clause), before, here, "conflict.polarity"));
    }
  }

  private static Draft draft(String about, List<Excerpt> affirm, List<Excerpt> deny, String why) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put("polarity.true", affirm);
    sides.put("polarity.false", deny);
    return new Draft(
        Conflict.Kind.POLARITY, Conflict.Status.CONFLICT, about, sides, List.of(Reason.of(why)), 1);
  }
}
