package org.recoupe.dossier.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;

/** Writes who said what, every wording under its speaker. */
final class Speech {
  private final StoryDossier story;
  private final Messages messages;
  private final Map<String, Utterance> utterances = new LinkedHashMap<>();
  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();

  Speech(StoryDossier story, Messages messages) {
    this.story = story;
    this.messages = messages;
    story.findings().utterances().forEach(said -> utterances.put(said.id(), said));
    story.articles().forEach(article -> articles.put(article.id(), article));
  }

  void write(StringBuilder out) {
    if (story.findings().families().isEmpty()) {
      return;
    }
    DossierMarkdown.heading(out, 2, messages.text("part.speech"));
    for (QuotationFamily family : story.findings().families()) {
      boolean first = true;
      for (String member : family.members()) {
        Utterance said = utterances.get(member);
        AnnotatedArticle article = said == null ? null : articles.get(said.article());
        if (said != null && article != null) {
          String speaker =
              said.speakerName() == null ? messages.text("speech.unknown") : said.speakerName();
          out.append(first ? "" : "  ");
          DossierMarkdown.item(
              out,
              (first ? "**" + DossierMarkdown.plain(speaker) + "** " : "")
                  + "« "
                  + DossierMarkdown.plain(article.article().words(said.quotation().at()))
                  + " » ("
                  + DossierMarkdown.plain(article.id())
                  + ")");
          first = false;
        }
      }
    }
  }
}
