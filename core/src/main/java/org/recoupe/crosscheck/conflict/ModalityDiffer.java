package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;

/**
 * Finds what one report tells as sure or done and another as possible or announced. A word that
 * both clauses share must be ruled otherwise in each; what is announced in one and done in the
 * other is an update.
 */
final class ModalityDiffer implements Differ {
  private static final Pattern OPEN = Pattern.compile("(?iu)(?<!\\p{L})pourr(?:a|ont)(?!\\p{L})");

  private final ConflictOptions options;
  private final ModalityReader reader;
  private final String saying;

  ModalityDiffer(ConflictOptions options) {
    this.options = options;
    Lexicon lexicon = new Lexicon();
    this.saying = lexicon.synonym(lexicon.stem("dire"));
    this.reader = new ModalityReader(saying);
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    story.groups().forEach(group -> group.forEach(c -> groups.put(c, group)));
    Map<Integer, ModalityReader.Telling> told = new LinkedHashMap<>();
    Set<Integer> used = new LinkedHashSet<>();
    List<Draft> drafts = new ArrayList<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < options.sameMatter()) {
        break;
      }
      if (used.contains(pair.a()) || used.contains(pair.b())) {
        continue;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      if (a.id().equals(b.id()) || InCommon.units(a, b) < options.sharedWords()) {
        continue;
      }
      Set<String> keys =
          opposed(
              read(told, story, pair.a()),
              read(told, story, pair.b()),
              pair.likeness() >= options.sameNouns() ? 1 : 2);
      if (keys.isEmpty()) {
        continue;
      }
      Map<Modality, List<Excerpt>> sides = new EnumMap<>(Modality.class);
      for (int end : List.of(pair.a(), pair.b())) {
        for (int member : groups.getOrDefault(end, List.of(end))) {
          Modality modality = least(read(told, story, member).modality(), keys);
          if (modality != null) {
            sides
                .computeIfAbsent(modality, m -> new ArrayList<>())
                .add(story.clauses().get(member).excerpt());
          }
          used.add(member);
        }
      }
      drafts.add(draft(sides, story.words(a), story.words(a) + " " + story.words(b)));
    }
    return drafts;
  }

  private Draft draft(Map<Modality, List<Excerpt>> sides, String about, String words) {
    boolean possible = sides.containsKey(Modality.POSSIBLE);
    // « Si la cour l'admet, il pourra sortir » leaves open what a later report tells.
    boolean open = possible && OPEN.matcher(words).find();
    Map<String, List<Excerpt>> named = new LinkedHashMap<>();
    sides.forEach((modality, at) -> named.put("modality." + modality, at));
    return new Draft(
        Conflict.Kind.MODALITY,
        possible && !open ? Conflict.Status.CONFLICT : Conflict.Status.UPDATE,
        about,
        named,
        List.of(Reason.of(possible ? "conflict.modality.possible" : "conflict.modality.planned")),
        possible ? 1 : 0);
  }

  private ModalityReader.Telling read(
      Map<Integer, ModalityReader.Telling> told, StoryClauses story, int clause) {
    return told.computeIfAbsent(
        clause,
        c -> {
          Clause read = story.clauses().get(c);
          return reader.read(read, story.articles().get(read.article()).segments().text());
        });
  }

  /**
   * Keys that both tell otherwise. What is announced in one and done in the other must be a verb in
   * both: « organisation » alone is no report that something was organised.
   *
   * @param planned how many of the two must have the form of a verb
   */
  private Set<String> opposed(
      ModalityReader.Telling one, ModalityReader.Telling other, int planned) {
    Map<String, Modality> a = one.modality();
    Map<String, Modality> b = other.modality();
    Set<String> keys = new TreeSet<>();
    // « les horaires doivent être fixés » is announced too, whatever it says of « les horaires ».
    boolean announced = a.containsValue(Modality.PLANNED) && b.containsValue(Modality.PLANNED);
    for (Map.Entry<String, Modality> told : a.entrySet()) {
      if (told.getValue() != Modality.UNDER_WAY
          && told.getValue() == b.get(told.getKey())
          && !told.getKey().equals(saying)) {
        return keys;
      }
    }
    a.forEach(
        (key, here) -> {
          Modality there = b.get(key);
          if (there != null && here != there && !key.equals(saying)) {
            Modality least = here.compareTo(there) < 0 ? here : there;
            int verbs = (one.verbs().contains(key) ? 1 : 0) + (other.verbs().contains(key) ? 1 : 0);
            if (least == Modality.POSSIBLE && verbs > 0
                || least == Modality.PLANNED && !announced && verbs >= planned) {
              keys.add(key);
            }
          }
        });
    return keys;
  }

  private static @Nullable Modality least(Map<String, Modality> told, Set<String> keys) {
    Modality least = null;
    for (String key : keys) {
      Modality one = told.get(key);
      if (one != null && (least == null || one.compareTo(least) < 0)) {
        least = one;
      }
    }
    return least;
  }
}
