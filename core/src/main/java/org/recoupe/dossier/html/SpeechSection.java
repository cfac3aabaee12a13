package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recoupe.annotation.Quotation;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.Messages;

/** Who said what: the wordings of one utterance side by side, differences marked. */
final class SpeechSection implements Section {
  @Override
  public String name() {
    return "speech";
  }

  @Override
  public int size(StoryView story) {
    return story.findings().families().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    Map<String, Utterance> utterances = new LinkedHashMap<>();
    story.findings().utterances().forEach(u -> utterances.put(u.id(), u));
    Map<String, List<QuotationFamily>> bySpeaker = new LinkedHashMap<>();
    List<QuotationFamily> unnamed = new ArrayList<>();
    for (QuotationFamily family : story.findings().families()) {
      String speaker =
          members(family, utterances).stream()
              .map(Utterance::speakerName)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (speaker == null) {
        unnamed.add(family);
      } else {
        bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(family);
      }
    }
    List<Map.Entry<String, List<QuotationFamily>>> speakers = new ArrayList<>(bySpeaker.entrySet());
    // Who is most rendered comes first; equals stay in the order of the dossier.
    speakers.sort((a, b) -> Integer.compare(wordings(b.getValue()), wordings(a.getValue())));
    for (Map.Entry<String, List<QuotationFamily>> speaker : speakers) {
      speaker(html, story, speaker.getKey(), speaker.getValue(), utterances);
    }
    if (!unnamed.isEmpty()) {
      speaker(html, story, story.messages().text("speech.unknown"), unnamed, utterances);
    }
  }

  private static int wordings(List<QuotationFamily> families) {
    return families.stream().mapToInt(f -> f.members().size()).sum();
  }

  private static List<Utterance> members(
      QuotationFamily family, Map<String, Utterance> utterances) {
    return family.members().stream().map(utterances::get).filter(Objects::nonNull).toList();
  }

  private static void speaker(
      Html html,
      StoryView story,
      String name,
      List<QuotationFamily> families,
      Map<String, Utterance> utterances) {
    html.open("section", "class", "speaker").element("h4", name).line();
    for (QuotationFamily family : families) {
      List<Utterance> members = members(family, utterances);
      if (!members.isEmpty()) {
        family(html, story, family, members);
      }
    }
    html.closeLine();
  }

  private static void family(
      Html html, StoryView story, QuotationFamily family, List<Utterance> members) {
    Messages messages = story.messages();
    html.open("div", "class", "family", "id", story.name(family.id()));
    if (members.size() > 1) {
      html.element("p", messages.count("speech.wordings", members.size()), "class", "dim").line();
    }
    html.open("div", "class", "wordings").line();
    String base = words(story, members.get(0));
    for (Utterance member : members) {
      wording(html, story, base, member, member == members.get(0));
    }
    html.closeLine();
    if (!family.remarks().isEmpty()) {
      html.open("ul", "class", "remarks");
      family.remarks().forEach(remark -> html.element("li", messages.reason(remark)));
      html.closeLine();
    }
    html.closeLine();
  }

  private static String words(StoryView story, Utterance utterance) {
    return story.words(new Excerpt(utterance.article(), utterance.quotation().at()));
  }

  private static void wording(
      Html html, StoryView story, String base, Utterance member, boolean first) {
    Messages messages = story.messages();
    Quotation quotation = member.quotation();
    html.open("figure").open("blockquote", "class", quotation.kind().label());
    if (first) {
      html.text(base);
    } else {
      Wording.difference(html, base, words(story, member));
    }
    html.close().open("figcaption");
    new Witnesses(html, story).source(new Excerpt(member.article(), quotation.at()));
    html.text(" · " + messages.text("quotation." + quotation.kind().label()));
    String said = said(quotation);
    if (!said.isEmpty()) {
      html.text(" · ").element("i", said);
    }
    html.close();
    html.closeLine();
  }

  /** The words at the cue, as the report has them: « a déclaré : le maire ». */
  private static String said(Quotation quotation) {
    String speaker = quotation.speaker() == null ? "" : quotation.speaker().text();
    return StoryView.folded(speaker + " " + quotation.cue().text());
  }
}
