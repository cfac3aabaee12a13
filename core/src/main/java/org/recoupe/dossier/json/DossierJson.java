package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.UiLanguage;
import org.recoupe.provenance.Problem;

/**
 * Writes a dossier as JSON that follows {@code org/recoupe/dossier/dossier.schema.json}. Offsets
 * count Unicode code points in the source text of an article, half-open.
 */
public final class DossierJson {
  private static final int DEEPEST_LINE = 4;

  private final JsonFactory factory = new JsonFactory();
  private final Messages messages;

  /** Gives reasons in French. */
  public DossierJson() {
    this(Messages.in(UiLanguage.FRENCH));
  }

  /** Gives reasons in the language of {@code messages}. */
  public DossierJson(Messages messages) {
    this.messages = messages;
  }

  /** The dossier as one JSON object, ended by a line break. */
  public String write(Dossier dossier) {
    StringWriter out = new StringWriter();
    try {
      write(dossier, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the dossier as one JSON object, ended by a line break, and leaves {@code out} open. */
  public void write(Dossier dossier, Writer out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new ShortLines(DEEPEST_LINE));
      json.writeStartObject();
      json.writeStringField("recoupe", dossier.version());
      json.writeArrayFieldStart("stories");
      for (StoryDossier story : dossier.stories()) {
        new StoryJson(json, story, messages).object();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("problems");
      for (Problem problem : dossier.problems()) {
        problem(json, problem);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("stage", problem.stage());
    json.writeStringField("source", problem.source());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }
}
