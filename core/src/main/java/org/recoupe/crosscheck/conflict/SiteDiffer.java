package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordList;

/**
 * Finds a site that one report leaves without a name and another names: « sur une passerelle », «
 * sur la passerelle Odile-Ravanel ». Who names it somewhere is no witness for « une »; where two
 * are named, it is not told which one is meant.
 */
final class SiteDiffer implements Differ {
  private static final double LEAST_SHARE = 0.15;
  private static final double LEAST_WEIGHT = 5;

  private final Pattern unnamed;
  private final Pattern named;

  SiteDiffer() {
    List<String> heads = new ArrayList<>();
    WordList.lines("fr/conflict/sites.txt")
        .forEach(line -> heads.addAll(List.of(line.split(" +"))));
    String head = "(" + String.join("|", heads).replace('_', ' ') + ")";
    unnamed = Pattern.compile("(?<!\\p{L})(?:une? |d['’]une? )" + head + "(?!\\p{L})(?! \\p{Lu})");
    named =
        Pattern.compile(
            "(?<!\\p{L})"
                + head
                + "(?: de la| du| de| des)? (?:d['’]|l['’]|La |Le )?\\p{Lu}[\\p{L}-]++");
  }

  /** A site where it stands. */
  private record Site(Clause clause, String words) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, List<Site>> some = read(story, unnamed);
    Map<String, List<Site>> known = read(story, named);
    Surroundings surroundings = compared.surroundings();
    List<Draft> drafts = new ArrayList<>();
    known.forEach(
        (head, sites) -> {
          Set<Integer> knowing = new LinkedHashSet<>();
          sites.forEach(site -> knowing.add(site.clause().article()));
          Set<Site> bare = new LinkedHashSet<>();
          Set<Site> full = new LinkedHashSet<>();
          for (Site one : some.getOrDefault(head, List.of())) {
            for (Site other : sites) {
              if (!knowing.contains(one.clause().article())
                  && isOne(surroundings.shared(one.clause(), other.clause(), Set.of()))) {
                bare.add(one);
                full.add(other);
              }
            }
          }
          if (full.stream().map(Site::words).distinct().count() == 1) {
            drafts.add(draft(story, bare, full));
          }
        });
    return drafts;
  }

  private static Map<String, List<Site>> read(StoryClauses story, Pattern pattern) {
    Map<String, List<Site>> found = new TreeMap<>();
    for (Clause clause : story.clauses()) {
      Matcher matcher = pattern.matcher(story.words(clause));
      while (matcher.find()) {
        found
            .computeIfAbsent(matcher.group(1), k -> new ArrayList<>())
            .add(new Site(clause, matcher.group()));
      }
    }
    return found;
  }

  private static boolean isOne(Surroundings.Shared shared) {
    return shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT);
  }

  private static Draft draft(StoryClauses story, Set<Site> bare, Set<Site> full) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Set<Site> side : List.of(bare, full)) {
      sides.put(
          side.iterator().next().words(),
          side.stream().map(site -> site.clause().excerpt()).toList());
    }
    return new Draft(
        Conflict.Kind.PLACE,
        Conflict.Status.ROUNDING,
        story.words(bare.iterator().next().clause()),
        sides,
        List.of(Reason.of("conflict.grade.rounding", sides.keySet().toArray(new String[0]))),
        0);
  }
}
