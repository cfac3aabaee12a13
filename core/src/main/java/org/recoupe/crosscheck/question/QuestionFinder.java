package org.recoupe.crosscheck.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quantity;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Question;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.Voucher;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;

/** Asks of the statements of a story what a careful reader would ask. */
public final class QuestionFinder {
  /** Most questions of one kind: more than a screen of them is read by nobody. */
  private static final int MOST = 6;

  /** Voices from which on it tells something that one of them is silent, or alone. */
  private static final int MANY_VOICES = 3;

  /** Below this a count is mostly a way to speak of two persons, and no figure to be checked. */
  private static final BigDecimal LEAST_FIGURE = BigDecimal.valueOf(3);

  /** The questions, by kind, then in the order of the statements. */
  public List<Question> ask(
      List<AnnotatedArticle> articles, List<Statement> statements, Lineage lineage) {
    Story story = new Story(articles, lineage);
    List<Question> all = new ArrayList<>();
    for (Question.Kind kind : Question.Kind.values()) {
      List<Statement> asked = new ArrayList<>();
      for (Statement statement : statements) {
        if (statement.partOf() == null
            && statement.standing() != Statement.Standing.SPOKEN
            && !statement.text().endsWith("?")
            && story.asks(kind, statement)) {
          asked.add(statement);
        }
      }
      // What gives a figure first: that is what a reader can check elsewhere. The sort is stable.
      asked.sort(Comparator.comparing((Statement statement) -> !story.givesFigure(statement)));
      for (Statement statement : asked.subList(0, Math.min(asked.size(), MOST))) {
        all.add(story.question(kind, statement));
      }
    }
    return all;
  }

  /** One story by article and voice. */
  private static final class Story {
    private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    private final Map<String, String> voiceOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsOfVoice = new LinkedHashMap<>();

    Story(List<AnnotatedArticle> all, Lineage lineage) {
      all.forEach(article -> articles.put(article.id(), article));
      for (Origin origin : lineage.origins()) {
        // Two texts of one outlet are one voice.
        idsOfVoice.computeIfAbsent(origin.name(), k -> new LinkedHashSet<>()).add(origin.id());
        origin.articles().forEach(article -> voiceOf.put(article, origin.name()));
      }
    }

    boolean asks(Question.Kind kind, Statement statement) {
      Set<String> voices = voices(statement);
      int all = idsOfVoice.size();
      return switch (kind) {
        case ONE_VOICE ->
            all > 1
                && voices.size() == 1
                && (all >= MANY_VOICES || givesFigure(statement))
                && statement.standing() != Statement.Standing.NEW
                && othersCouldKnow(statement, voices);
        case ONE_SILENT ->
            all >= MANY_VOICES && voices.size() == all - 1 && othersCouldKnow(statement, voices);
        case NO_SOURCE ->
            voices.size() > 1 && statement.vouchers().isEmpty() && givesFigure(statement);
        case UNNAMED_SOURCE ->
            !statement.vouchers().isEmpty()
                && statement.vouchers().stream().noneMatch(Voucher::named);
      };
    }

    Question question(Question.Kind kind, Statement statement) {
      Set<String> voices = voices(statement);
      List<String> asked = new ArrayList<>();
      Set<String> silent = new LinkedHashSet<>();
      idsOfVoice.forEach(
          (name, ids) -> {
            boolean reports = voices.contains(name);
            boolean missing = kind == Question.Kind.ONE_VOICE || kind == Question.Kind.ONE_SILENT;
            if (missing != reports) {
              asked.addAll(ids);
            }
            if (!reports) {
              silent.add(name);
            }
          });
      Reason why =
          switch (kind) {
            case ONE_VOICE -> Reason.of("question.one-voice", String.join(", ", voices));
            case ONE_SILENT -> Reason.of("question.one-silent", String.join(", ", silent));
            case NO_SOURCE -> Reason.of("question.no-source", Integer.toString(voices.size()));
            case UNNAMED_SOURCE ->
                Reason.of(
                    "question.unnamed-source",
                    String.join(", ", statement.vouchers().stream().map(Voucher::name).toList()));
          };
      return new Question(kind, statement.id(), asked, List.of(why));
    }

    private Set<String> voices(Statement statement) {
      Set<String> voices = new LinkedHashSet<>();
      for (Excerpt witness : statement.witnesses()) {
        voices.add(voiceOf.getOrDefault(witness.article(), witness.article()));
      }
      return voices;
    }

    /** True if an article of another voice was written as late as the first that reports it. */
    private boolean othersCouldKnow(Statement statement, Set<String> voices) {
      String first = "~";
      for (Excerpt witness : statement.witnesses()) {
        String day = published(witness.article());
        first = day.compareTo(first) < 0 ? day : first;
      }
      for (String article : articles.keySet()) {
        boolean other = !voices.contains(voiceOf.getOrDefault(article, article));
        if (other && published(article).compareTo(first) >= 0) {
          return true;
        }
      }
      return false;
    }

    private String published(String article) {
      AnnotatedArticle annotated = articles.get(article);
      return annotated == null ? "" : annotated.article().publication().day();
    }

    private static boolean isFigure(Quantity quantity) {
      return quantity.of() != null && quantity.value().compareTo(LEAST_FIGURE) >= 0;
    }

    private boolean givesFigure(Statement statement) {
      for (Excerpt witness : statement.witnesses()) {
        AnnotatedArticle article = articles.get(witness.article());
        if (article != null
            && article.quantities().stream()
                .anyMatch(q -> isFigure(q) && witness.at().contains(q.at()))) {
          return true;
        }
      }
      return false;
    }
  }
}
