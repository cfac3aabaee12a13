package org.recoupe.app.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.recoupe.article.Article;
import org.recoupe.text.Alignment;

/**
 * An article as bytes and back: its record as JSON, compressed. The form belongs to one version of
 * the program; what lasts is the capture.
 */
public final class ArticleBytes {
  private final ObjectMapper json =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .addModule(
              new SimpleModule()
                  .addSerializer(Alignment.class, new AlignmentWriter())
                  .addDeserializer(Alignment.class, new AlignmentReader()))
          .build();

  /** {@code article} as bytes. */
  public byte[] of(Article article) {
    try {
      return Gzip.packed(json.writeValueAsBytes(article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article that {@link #of} wrote. */
  public Article read(byte[] bytes) {
    try {
      return json.readValue(Gzip.unpacked(bytes), Article.class);
    } catch (IOException e) {
      throw new UncheckedIOException("an article of another version; recoupe rebuild helps", e);
    }
  }

  private static final class AlignmentWriter extends JsonSerializer<Alignment> {
    @Override
    public void serialize(Alignment value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      int[] segments = value.segments();
      int[] numbers = new int[segments.length + 1];
      numbers[0] = value.textLength();
      System.arraycopy(segments, 0, numbers, 1, segments.length);
      out.writeArray(numbers, 0, numbers.length);
    }
  }

  private static final class AlignmentReader extends JsonDeserializer<Alignment> {
    @Override
    public Alignment deserialize(JsonParser in, DeserializationContext context) throws IOException {
      int[] numbers = in.readValueAs(int[].class);
      int[] segments = new int[numbers.length - 1];
      System.arraycopy(numbers, 1, segments, 0, segments.length);
      return Alignment.of(segments, numbers[0]);
    }
  }
}
