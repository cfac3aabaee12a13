package org.recoupe.article.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recoupe.capture.JsonStrings;
import org.recoupe.text.AlignedText;

/** The JSON-LD of a page: the object that describes the article, and what it refers to. */
final class LinkedData {
  /** Objects within objects that are looked at. */
  private static final int MAX_DEPTH = 12;

  /** Scripts of a page that are looked at. */
  private static final int MAX_SCRIPTS = 40;

  /** Types of schema.org that describe an article, the surest first. */
  private static final List<String> TYPES =
      List.of(
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "opinionnewsarticle",
          "liveblogposting",
          "article",
          "blogposting",
          "reviewnewsarticle",
          "report",
          "techarticle",
          "scholarlyarticle",
          "advertisercontentarticle",
          "satiricalarticle",
          "claimreview",
          "recipe",
          "review",
          "socialmediaposting",
          "discussionforumposting",
          "qapage",
          "videoobject",
          "podcastepisode",
          "audioobject",
          "webpage",
          "itempage");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new LinkedHashMap<>();
  private @Nullable JsonNode article;
  private @Nullable AlignedText body;

  private LinkedData() {}

  /**
   * Reads {@code scripts} of a page that was parsed from {@code source}.
   *
   * @param own true for what tells of the page itself, where several articles are told of
   */
  static LinkedData of(List<Element> scripts, String source, Predicate<JsonNode> own) {
    LinkedData data = new LinkedData();
    List<DataNode> read = new ArrayList<>();
    for (Element script : scripts) {
      if (script.firstChild() instanceof DataNode content && read.size() < MAX_SCRIPTS) {
        data.read(content);
        read.add(content);
      }
    }
    data.article = data.chooseArticle(own);
    String text = data.articleText("articleBody");
    if (text != null) {
      for (DataNode content : read) {
        data.findBody(content, source, text);
      }
    }
    return data;
  }

  /** The object that describes the article; null where there is none. */
  @Nullable JsonNode article() {
    return article;
  }

  /** All typed objects in the order of the page. */
  List<JsonNode> objects() {
    return objects;
  }

  /** The article's body as the JSON has it, aligned with the page's source. */
  @Nullable AlignedText body() {
    return body;
  }

  /** {@code node}, or the object that it refers to by {@code @id}. */
  JsonNode resolve(JsonNode node) {
    JsonNode id = node.get("@id");
    if (id != null && !node.has("name") && byId.containsKey(id.asText())) {
      return byId.getOrDefault(id.asText(), node);
    }
    return node;
  }

  /** A text field of the article; null where it is missing or empty. */
  @Nullable String articleText(String field) {
    JsonNode value = article == null ? null : article.get(field);
    if (value != null && value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value == null || !value.isValueNode() || value.isNull()) {
      return null;
    }
    String text = value.asText().strip();
    return text.isEmpty() ? null : text;
  }

  private void read(DataNode content) {
    String text = unwrapped(content.getWholeData());
    try (JsonParser parser = MAPPER.createParser(text)) {
      collect(MAPPER.readTree(parser), 0);
    } catch (IOException e) {
      // A broken script says nothing; the page has other sources.
      return;
    }
  }

  /** The JSON without comment and CDATA signs around it, at the same offsets. */
  private static String unwrapped(String data) {
    int start = 0;
    while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[') {
      start++;
    }
    if (start < data.length() && data.startsWith("[CDATA[", start)) {
      start += 7;
    }
    int end = data.length();
    while (end > start && data.charAt(end - 1) != '}' && data.charAt(end - 1) != ']') {
      end--;
    }
    return " ".repeat(start) + data.substring(start, Math.max(start, end));
  }

  private void collect(@Nullable JsonNode node, int depth) {
    if (node == null || depth > MAX_DEPTH) {
      return;
    }
    if (node.isObject() && node.has("@type")) {
      objects.add(node);
      JsonNode id = node.get("@id");
      if (id != null && (node.has("name") || !byId.containsKey(id.asText()))) {
        byId.put(id.asText(), node);
      }
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        collect(child, depth + 1);
      }
    }
  }

  /** The object of the surest type; of several the one that is the page's own, else the first. */
  private @Nullable JsonNode chooseArticle(Predicate<JsonNode> own) {
    JsonNode best = null;
    int bestRank = Integer.MAX_VALUE;
    boolean bestIsOwn = false;
    for (JsonNode object : objects) {
      int rank = rank(object);
      boolean tells =
          object.has("headline") || object.has("articleBody") || object.has("datePublished");
      if (rank >= 0 && (tells || object.has("name"))) {
        int ranked = tells ? rank : rank + TYPES.size();
        if (ranked < bestRank || ranked == bestRank && !bestIsOwn && own.test(object)) {
          bestIsOwn = own.test(object);
          best = object;
          bestRank = ranked;
        }
      }
    }
    return best;
  }

  private static int rank(JsonNode object) {
    JsonNode type = object.get("@type");
    if (type.isArray()) {
      int best = -1;
      for (JsonNode one : type) {
        int rank = rankOf(one);
        if (rank >= 0 && (best < 0 || rank < best)) {
          best = rank;
        }
      }
      return best;
    }
    return rankOf(type);
  }

  private static int rankOf(JsonNode type) {
    String name = type.asText().toLowerCase(Locale.ROOT);
    int rank = TYPES.indexOf(name.substring(name.lastIndexOf('/') + 1));
    // All kinds of news article are equal: the first on the page counts.
    return rank > 0 && rank < 7 ? 0 : rank;
  }

  private void findBody(DataNode content, String source, String text) {
    if (body != null || !content.sourceRange().isTracked()) {
      return;
    }
    int offset = content.sourceRange().startPos();
    String data = content.getWholeData();
    if (!source.startsWith(data, offset)) {
      return;
    }
    try (JsonParser parser = MAPPER.createParser(unwrapped(data))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING
            && "articleBody".equals(parser.currentName())
            && parser.getText().strip().equals(text)) {
          int quote = (int) parser.currentTokenLocation().getCharOffset();
          body = JsonStrings.at(source, offset + quote);
          return;
        }
      }
    } catch (IOException e) {
      // What was read before the break stands.
      return;
    }
  }
}
