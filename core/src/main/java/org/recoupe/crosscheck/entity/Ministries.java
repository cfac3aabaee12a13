package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;

/**
 * Gives ministries their name where reports only say whose minister speaks: « la Mer » of « le
 * ministre de la Mer » is the « ministère de la Mer ».
 */
final class Ministries {
  /** Characters of what stands before a name, at most. */
  private static final int REACH = 60;

  private static final String HEAD = "ministère ";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b[Mm]inist(?:re|ère)s?(?: (?!de\\b|des\\b|du\\b)\\p{Ll}+)? (de (?:l['’]|la )|du |des )$");

  private final OfficeReader offices;

  Ministries(OfficeReader offices) {
    this.offices = offices;
  }

  /** Names the ministries among {@code groups}, and joins « Mer ruritaine » with « Mer ». */
  void name(List<AnnotatedArticle> articles, Map<String, Group> groups) {
    Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      String text = article.article().text().text();
      for (Mention mention : article.mentions()) {
        if (mention.form() != Mention.Form.NAME || mention.type() != EntityType.ORGANISATION) {
          continue;
        }
        int start = mention.at().start();
        Matcher before = BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
        before.useTransparentBounds(true);
        String said = mention.at().of(text);
        if (before.find() && Character.isUpperCase(said.charAt(0))) {
          String bare = unmarked(said);
          names
              .computeIfAbsent(Spelling.fold(said), k -> new LinkedHashMap<>())
              .merge(HEAD + before.group(1).replace('’', '\'') + bare, 1, Integer::sum);
        }
      }
    }
    names.forEach((key, counts) -> name(groups, key, counts));
  }

  private static void name(Map<String, Group> groups, String key, Map<String, Integer> counts) {
    Group group = groups.get(key);
    if (group == null || group.type() != EntityType.ORGANISATION) {
      return;
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best.isEmpty() || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    String full = Spelling.fold(best);
    if (groups.containsKey(full)) {
      Bodies.join(groups, full, key, "entity.body");
      groups.get(full).knownAs(best);
    } else {
      group.knownAs(best);
      group.because("entity.body", best);
      groups.put(full, group);
    }
  }

  /** « Mer » of « Mer ruritaine ». */
  private String unmarked(String said) {
    // « le ministre de la Mer et vice-président »
    int and = said.indexOf(" et ");
    boolean office =
        and > 0 && offices.isOffice(said.substring(and + " et ".length()).split("[- ]", 2)[0]);
    if (and > 0 && (office || said.startsWith("vice-", and + " et ".length()))) {
      return said.substring(0, and);
    }
    int space = said.lastIndexOf(' ');
    String last = said.substring(space + 1);
    boolean country =
        space > 0
            && Character.isLowerCase(last.charAt(0))
            && offices.country(Spelling.fold(last)) != null;
    return country ? said.substring(0, space) : said;
  }
}
