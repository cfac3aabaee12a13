package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.Messages;
import org.recoupe.text.Span;

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
    int many = (int) speakers.stream().filter(s -> wordings(s.getValue()) > 1).count();
    for (Map.Entry<String, List<QuotationFamily>> speaker : speakers.subList(0, many)) {
      speaker(html, story, speaker.getKey(), speaker.getValue(), utterances);
    }
    // Who is rendered once takes little room.
    html.open("div", "class", "cards").line();
    for (Map.Entry<String, List<QuotationFamily>> speaker :
        speakers.subList(many, speakers.size())) {
      speaker(html, story, speaker.getKey(), speaker.getValue(), utterances);
    }
    html.closeLine();
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
    html.open("section", "class", "speaker").open("h4").text(name);
    story.margin().speaker(html, name);
    html.closeLine();
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
    Map<String, List<Utterance>> wordings = new LinkedHashMap<>();
    for (Utterance member : members) {
      String key = WordDiff.keyOf(words(story, member));
      wordings.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
    }
    if (members.size() > 1) {
      String times = messages.count("speech.times", members.size());
      String different = messages.count("speech.wordings", wordings.size());
      html.element("p", times + ", " + different, "class", "dim").line();
    }
    html.open("div", "class", "wordings").line();
    String base = words(story, members.get(0));
    for (List<Utterance> same : wordings.values()) {
      wording(html, story, base, same);
    }
    html.closeLine();
    if (!family.remarks().isEmpty()) {
      html.open("ul", "class", "remarks");
      family.remarks().forEach(remark -> html.element("li", story.reason(remark)));
      html.closeLine();
    }
    story.margin().family(html, family);
    html.closeLine();
  }

  private static String words(StoryView story, Utterance utterance) {
    return story.words(new Excerpt(utterance.article(), utterance.quotation().at()));
  }

  /** One wording, with every report that has it word for word. */
  private static void wording(Html html, StoryView story, String base, List<Utterance> same) {
    Messages messages = story.messages();
    Quotation quotation = same.get(0).quotation();
    html.open("figure").open("blockquote", "class", quotation.kind().label());
    String words = words(story, same.get(0));
    if (words.equals(base)) {
      html.text(base);
    } else {
      Wording.difference(html, base, words);
    }
    html.close();
    for (Utterance member : same) {
      html.open("figcaption");
      Quotation said = member.quotation();
      new Witnesses(html, story).source(new Excerpt(member.article(), said.at()));
      html.text(" · " + messages.text("quotation." + said.kind().label()));
      String cue = said(said);
      if (!cue.isEmpty()) {
        html.text(" · ").element("i", cue);
      }
      html.close();
    }
    html.closeLine();
  }

  /** The words at the cue, in the report's order: « a déclaré le maire », « selon le maire ». */
  private static String said(Quotation quotation) {
    String cue = quotation.cue().text();
    Speaker speaker = quotation.speaker();
    if (speaker == null) {
      return StoryView.folded(cue);
    }
    Span cueAt = quotation.cue().at();
    Span speakerAt = speaker.at();
    boolean cueFirst = cueAt != null && speakerAt != null && cueAt.start() < speakerAt.start();
    return StoryView.folded(cueFirst ? cue + " " + speaker.text() : speaker.text() + " " + cue);
  }
}
