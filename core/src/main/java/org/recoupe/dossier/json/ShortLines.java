package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Breaks lines down to a depth and not below: a dossier has one article, statement or quotation a
 * line, so that two dossiers can be compared line by line. Made anew for each generator.
 */
final class ShortLines implements PrettyPrinter {
  private final int deepest;
  private int depth;

  ShortLines(int deepest) {
    this.deepest = deepest;
  }

  private void line(JsonGenerator json) throws IOException {
    if (depth <= deepest) {
      json.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        json.writeRaw(' ');
      }
    }
  }

  private void open(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void close(JsonGenerator json, int entries, char bracket) throws IOException {
    depth--;
    if (entries > 0 && depth < deepest) {
      line(json);
    }
    json.writeRaw(bracket);
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(depth <= deepest ? "," : ", ");
    line(json);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    open(json, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close(json, entries, '}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    open(json, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    close(json, values, ']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    line(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    line(json);
  }
}
