package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** Finds institutions that are named by a common noun: « le gouvernement ruritain ». */
final class BodyReader {
  private static final String MINISTRY = "ministère";
  private static final String MAJORITY = "majorité";

  private static final Set<String> ARTICLES = SmallWords.of("merged-article");
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> POINTING = SmallWords.of("pointing");
  private static final Set<String> SAME = SmallWords.of("same");
  private static final Set<String> TO = SmallWords.of("to");
  private static final Set<String> PLURAL = SmallWords.of("plural-merged");

  /** Words between « le ministre de la Mer » and « le ministère » that is his, at most. */
  private static final int NEAR = 60;

  /** Which ministry « le ministère » is: the one named last, else that of the only minister. */
  private static final class Ministry {
    private final Set<String> ministers = new LinkedHashSet<>();
    private String last = "";
    private String minister = "";
    private int lastMinister;

    void named(String name, boolean ministry, int at) {
      if (name.isEmpty()) {
        return;
      }
      if (ministry) {
        last = name;
      } else {
        ministers.add(Spelling.fold(name));
        lastMinister = at;
        minister = name;
      }
    }

    String at(int i) {
      boolean his = ministers.size() == 1 && i - lastMinister <= NEAR;
      return last.isEmpty() && his ? minister : last;
    }
  }

  private final OfficeReader words;
  private final DescriptionReader descriptions;

  BodyReader(OfficeReader words, DescriptionReader descriptions) {
    this.words = words;
    this.descriptions = descriptions;
  }

  /** Descriptions of institutions in order, outside {@code names}; one may hold another. */
  List<Mention> read(Line line, List<Name> names, int[] nameAt) {
    List<Mention> found = new ArrayList<>();
    Ministry ministry = new Ministry();
    for (int i = 1; i < line.size(); i++) {
      if (words.has("ministry", line.word(i)) && line.sameSentence(i + 1, i)) {
        ministry.named(ministry(line, i, names, nameAt), line.lower(i).equals(MINISTRY), i);
      }
      if (nameAt[i] < 0 && line.isWord(i) && isOne(line, i, names, nameAt)) {
        int to = descriptions.complement(line, i, i + 1, line.sentenceEnd(i), names, nameAt);
        if (words.has("first-complement", line.word(i))) {
          to = first(line, i, to);
        }
        boolean alone = to == i + 1 && line.lower(i).equals(MINISTRY);
        Mention mention = mention(line, i, to, alone ? ministry.at(i) : "");
        if (mention != null) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  /** « ministère de la Mer » where the text names it or its minister at {@code head}, or empty. */
  private String ministry(Line line, int head, List<Name> names, int[] nameAt) {
    int from = nameAt[head] < 0 ? head + 1 : names.get(nameAt[head]).to();
    int to = descriptions.complement(line, head, from, line.sentenceEnd(head), names, nameAt);
    for (int i = head + 1; i < to; i++) {
      if (OF.contains(line.lower(i))) {
        // « secrétaire d'État » is none of the State's
        return line.lower(i).equals("d'") ? "" : MINISTRY + " " + line.span(i, to).of(line.text());
      }
    }
    return "";
  }

  private boolean isOne(Line line, int i, List<Name> names, int[] nameAt) {
    return isBody(line, i)
        || isMajority(line, i)
        || isLevel(line, i)
        || isOwned(line, i, names, nameAt);
  }

  /** « le commandement », and « la zone » where it is one of police. */
  private boolean isBody(Line line, int i) {
    return words.has("body", line.word(i)) && !isYard(line, i) && !isTown(line, i)
        || words.has("police-body", line.word(i))
            && line.sameSentence(i + 2, i)
            && OF.contains(line.lower(i + 1))
            && line.lower(i + 2).equals("police");
  }

  /** « cette préfecture du Mornay » is the town that was just named. */
  private boolean isTown(Line line, int i) {
    return words.has("town-noun", line.word(i)) && POINTING.contains(line.lower(i - 1));
  }

  /** « la cour du ministère » is no court. */
  private boolean isYard(Line line, int i) {
    int kind = i + 1;
    kind += line.sameSentence(kind + 1, i) && OF.contains(line.lower(kind)) ? 1 : 0;
    return line.lower(i).equals("cour")
        && !(line.sameSentence(kind, i) && words.has("court", line.word(kind)));
  }

  /** « la direction de Varech Média », « le groupe libéral de l'Assemblée maritime » */
  private boolean isOwned(Line line, int i, List<Name> names, int[] nameAt) {
    boolean group = words.has("group-body", line.word(i));
    if (!group && !words.has("owned-body", line.word(i))) {
      return false;
    }
    int of = i + 1;
    if (group && line.sameSentence(of, i) && words.has("wing", line.word(of))) {
      of++;
    } else if (group) {
      return false;
    }
    if (!line.sameSentence(of + 1, i) || !OF.contains(line.lower(of))) {
      return false;
    }
    int at = nameAt[of + 1] < 0 && line.sameSentence(of + 2, i) ? of + 2 : of + 1;
    return nameAt[at] >= 0 && names.get(nameAt[at]).type() == EntityType.ORGANISATION;
  }

  /**
   * « les élus de la majorité », « le gouvernement et la majorité »: not « la majorité des voix »
   */
  private boolean isMajority(Line line, int i) {
    if (!line.lower(i).equals(MAJORITY)
        || !line.sameSentence(i - 2, i)
        || !line.lower(i - 1).equals("la")) {
      return false;
    }
    int to = i + 1;
    boolean goesOn =
        line.sameSentence(to, i)
            && line.isWord(to)
            && (OF.contains(line.lower(to)) || words.has("majority-kind", line.word(to)));
    int before = line.lower(i - 2).equals("de") ? i - 3 : i - 2;
    boolean people = before < i - 2 && words.has("majority-people", line.word(Math.max(0, before)));
    boolean and =
        line.sameSentence(before - 1, i)
            && line.lower(before).equals("et")
            && (words.has("body-alone", line.word(before - 1)));
    return !goesOn && (people || and) && line.sameSentence(before, i);
  }

  /** « la direction générale de la mer », « l'agence régionale de santé » */
  private boolean isLevel(Line line, int i) {
    return words.has("office-body", line.word(i))
        && line.sameSentence(i + 2, i)
        && words.has("level", line.word(i + 1))
        && OF.contains(line.lower(i + 2));
  }

  /** The end of « forces de l'ordre », where more complements follow. */
  private static int first(Line line, int head, int to) {
    for (int i = head + 2; i < to; i++) {
      if (OF.contains(line.lower(i))) {
        return i;
      }
    }
    return to;
  }

  private @Nullable Mention mention(Line line, int head, int to, String meant) {
    int before = head - 1;
    // « ces mêmes autorités »
    before -= line.sameSentence(before - 1, head) && SAME.contains(line.lower(before)) ? 1 : 0;
    if (!line.sameSentence(before, head)) {
      return null;
    }
    String article = line.lower(before);
    boolean alone = to == head + 1;
    if (!ARTICLES.contains(article)
        || alone
            && !words.has("body-alone", line.word(head))
            && !line.lower(head).equals(MAJORITY)) {
      return null;
    }
    if (words.has("stance", line.word(head))
        && line.sameSentence(to, head)
        && TO.contains(line.word(to).toLowerCase(Locale.ROOT))) {
      return null;
    }
    String name = meant.isEmpty() ? line.span(head, to).of(line.text()) : meant;
    return new Mention(
        line.span(head, to),
        line.span(before, to),
        EntityType.ORGANISATION,
        Mention.Form.DESCRIPTION,
        name,
        article.equals("la") ? Mention.Gender.FEMININE : Mention.Gender.UNKNOWN,
        PLURAL.contains(article));
  }
}
