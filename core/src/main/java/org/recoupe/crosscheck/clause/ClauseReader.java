package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Annotation;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Sentence;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Reads the clauses of annotated articles: names by entity, times and quantities by value. */
final class ClauseReader {
  private static final double QUOTED_SHARE = 0.7;

  private final Lexicon lexicon;
  private final ClauseSplitter splitter;
  private final Map<Excerpt, String> entities = new LinkedHashMap<>();

  /** A reader that knows names by {@code entities}. */
  ClauseReader(Lexicon lexicon, List<Entity> entities) {
    this.lexicon = lexicon;
    this.splitter = new ClauseSplitter(lexicon);
    for (Entity entity : entities) {
      for (Excerpt mention : entity.mentions()) {
        this.entities.putIfAbsent(mention, entity.id());
      }
    }
  }

  /** Clauses of {@code article}, which is number {@code index} of its story, in text order. */
  List<Clause> read(int index, AnnotatedArticle article) {
    String text = article.segments().text();
    Cursor<TimeExpression> times = new Cursor<>(article.times());
    Cursor<Quantity> quantities = new Cursor<>(article.quantities());
    Cursor<Mention> mentions = new Cursor<>(article.mentions());
    List<Span> quoted =
        article.quotations().stream()
            .filter(q -> q.kind() == Quotation.Kind.DIRECT)
            .map(Quotation::at)
            .toList();
    List<Clause> clauses = new ArrayList<>();
    int number = 0;
    for (Sentence sentence : article.segments().sentences()) {
      int token = 0;
      for (Span at : splitter.split(text, sentence)) {
        List<Unit> units = new ArrayList<>();
        boolean particle = false;
        boolean verb = false;
        while (token < sentence.tokens().size()
            && sentence.tokens().get(token).at().start() < at.end()) {
          Token t = sentence.tokens().get(token++);
          String word = Lexicon.fold(t.at().of(text));
          particle |= lexicon.denies(word);
          verb |= lexicon.isDenyingVerb(word);
          Unit unit =
              unit(
                  article,
                  text,
                  t,
                  word,
                  times.at(t.at()),
                  quantities.at(t.at()),
                  mentions.at(t.at()));
          if (unit != null
              && (units.isEmpty() || !units.get(units.size() - 1).at().overlaps(unit.at()))) {
            units.add(unit);
          }
        }
        clauses.add(
            new Clause(
                index,
                article.id(),
                number,
                at,
                units,
                particle != verb,
                share(at, quoted) >= QUOTED_SHARE));
      }
      number++;
    }
    return clauses;
  }

  private @Nullable Unit unit(
      AnnotatedArticle article,
      String text,
      Token token,
      String word,
      @Nullable TimeExpression time,
      @Nullable Quantity quantity,
      @Nullable Mention mention) {
    if (token.kind() == Token.Kind.SIGN) {
      return null;
    }
    if (time != null) {
      String words = Spaces.single(Lexicon.fold(time.at().of(text)));
      return new Unit(time.at(), List.of("t:" + time.value(), "x:" + words), Unit.Kind.TIME);
    }
    if (quantity != null) {
      return new Unit(quantity.at(), List.of(Item.number(quantity)), Unit.Kind.NUMBER);
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return new Unit(
          token.at(), List.of(Item.NUMBER + word.replaceAll("[^0-9,]", "")), Unit.Kind.NUMBER);
    }
    if (lexicon.isFunction(word)) {
      return null;
    }
    String stem = lexicon.stem(word);
    String synonym = lexicon.synonym(stem);
    List<String> keys = new ArrayList<>();
    keys.add(stem);
    if (!synonym.equals(stem)) {
      keys.add(synonym);
    }
    String entity = mention == null ? null : entities.get(new Excerpt(article.id(), mention.at()));
    if (entity != null) {
      keys.add(Item.ENTITY + entity);
    }
    return new Unit(token.at(), keys, mention == null ? Unit.Kind.WORD : Unit.Kind.NAME);
  }

  private static double share(Span at, List<Span> spans) {
    int shared = 0;
    for (Span span : spans) {
      shared += at.shared(span);
    }
    return at.isEmpty() ? 0 : (double) shared / at.length();
  }

  /** Walks a list of annotations in text order beside the tokens. */
  private static final class Cursor<T extends Annotation> {
    private final List<T> items;
    private int next;

    Cursor(List<T> items) {
      this.items = items;
    }

    /** The annotation over {@code token}; tokens must come in order. */
    @Nullable T at(Span token) {
      while (next < items.size() && items.get(next).at().end() <= token.start()) {
        next++;
      }
      return next < items.size() && items.get(next).at().overlaps(token) ? items.get(next) : null;
    }
  }
}
