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
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Finds a title that reports give with a word more or less (« Un dimanche à Valdombre », « Le
 * dimanche à Valdombre »), and a name that one writes with an apostrophe and another without.
 */
final class TitleDiffer implements Differ {
  private static final Pattern QUOTED =
      Pattern.compile("[«“\"]\\s*(\\p{Lu}[^«»“”\"\\n]{5,80}?)\\s*[»”\"]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}-]++['’]?+");
  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<![\\p{L}'’])\\p{Lu}[\\p{Ll}-]{2,}['’]?s(?![\\p{L}'’])");
  private static final Pattern MARK = Pattern.compile("['’]");

  /** Words of a title at least, and words by which two forms of one title differ at most. */
  private static final int LEAST_WORDS = 3;

  private static final int MOST_OTHER = 3;

  /** Words in front of a title among which its noun stands. */
  private static final int BEFORE = 3;

  private static final int NEAR = 60;

  /** Titles and names of a story that are compared. */
  private static final int MOST = 200;

  private final WordKinds words = new WordKinds("fr/conflict/titles.txt");

  /** A title or name with the words that tell it. */
  private record Titled(String shown, List<String> told, Excerpt at) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Titled> titles = new ArrayList<>();
    Map<String, Map<String, List<Excerpt>>> names = new TreeMap<>();
    for (Clause clause : story.clauses()) {
      titles(story, clause, titles);
      Matcher name =
          APOSTROPHE.matcher(story.text(clause)).region(clause.at().start(), clause.at().end());
      name.useTransparentBounds(true);
      while (name.find()) {
        names
            .computeIfAbsent(MARK.matcher(name.group()).replaceAll(""), k -> new TreeMap<>())
            .computeIfAbsent(name.group().replace('’', '\''), k -> new ArrayList<>())
            .add(new Excerpt(clause.id(), new Span(name.start(), name.end())));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    names.values().stream().filter(n -> n.size() > 1).forEach(n -> drafts.add(Draft.ofSpelling(n)));
    Set<Titled> used = new LinkedHashSet<>();
    for (int i = 0; i < titles.size(); i++) {
      Titled one = titles.get(i);
      Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
      sides.put(one.shown(), new ArrayList<>(List.of(one.at())));
      for (Titled other : titles.subList(i + 1, titles.size())) {
        boolean same = other.told().equals(one.told());
        if (!used.contains(one) && (same || isOf(one.told(), other.told()))) {
          sides
              .computeIfAbsent(same ? one.shown() : other.shown(), k -> new ArrayList<>())
              .add(other.at());
          used.add(other);
        }
      }
      if (sides.size() > 1) {
        drafts.add(Draft.ofSpelling(sides));
      }
    }
    return drafts;
  }

  private void titles(StoryClauses story, Clause clause, List<Titled> titles) {
    String text = story.text(clause);
    Matcher matcher = QUOTED.matcher(text).region(clause.at().start(), clause.at().end());
    while (matcher.find() && titles.size() < MOST) {
      Span at = new Span(matcher.start(1), matcher.end(1));
      List<String> told = words(matcher.group(1));
      if (told.size() >= LEAST_WORDS && isTitled(text, matcher.start())) {
        titles.add(new Titled(matcher.group(1), told, new Excerpt(clause.id(), at)));
      }
    }
  }

  /** True if a noun of what bears a title stands right before {@code at}. */
  private boolean isTitled(String text, int at) {
    List<String> before = words(text.substring(Math.max(0, at - NEAR), at));
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - BEFORE); i--) {
      if (words.is("titled", before.get(i))) {
        return true;
      }
      if (!words.is("between", before.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return WORD.matcher(Lexicon.fold(text)).results().map(r -> r.group()).toList();
  }

  /** True if both differ by a few words, and most are shared. */
  private static boolean isOf(List<String> one, List<String> other) {
    List<String> mine = new ArrayList<>(one);
    List<String> theirs = new ArrayList<>(other);
    other.forEach(mine::remove);
    one.forEach(theirs::remove);
    int longer = Math.max(one.size(), other.size());
    return mine.size() + theirs.size() <= MOST_OTHER
        && Math.max(mine.size(), theirs.size()) * 2 < longer
        && one.get(one.size() - 1).equals(other.get(other.size() - 1));
  }
}
