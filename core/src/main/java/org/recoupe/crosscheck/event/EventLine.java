package org.recoupe.crosscheck.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** The words of a sentence with its clauses, as events are read from them. */
final class EventLine {
  private static final Set<String> MARKS = Set.of("\"", "«", "»", "“", "”");

  private final List<Token> tokens;
  private final List<String> words = new ArrayList<>();
  private final List<Clause> clauses;
  private final List<Unit> units = new ArrayList<>();

  /** The units over each word; read when the first is asked for. */
  private final List<List<Unit>> byWord = new ArrayList<>();

  EventLine(String text, Sentence sentence, List<Clause> clauses) {
    this.tokens = sentence.tokens();
    this.clauses = clauses;
    for (Token token : tokens) {
      words.add(Lexicon.fold(token.at().of(text)));
    }
    clauses.forEach(clause -> units.addAll(clause.units()));
  }

  int size() {
    return words.size();
  }

  /** The folded word {@code i}; empty where there is none. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  boolean isSign(int i) {
    return i < 0 || i >= tokens.size() || tokens.get(i).kind() == Token.Kind.SIGN;
  }

  /** True for a quotation mark. */
  boolean isMark(int i) {
    return MARKS.contains(word(i));
  }

  /** True for a finite verb, as far as its ending and what stands before it tell. */
  boolean isVerb(int i, Assertion assertion) {
    return assertion.isFinite(word(i))
        && !assertion.isNominal(word(i - 1))
        && !isOf(i, Unit.Kind.NAME)
        && !isOf(i, Unit.Kind.TIME);
  }

  boolean isNumber(int i) {
    return !isSign(i) && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  Span at(int i) {
    return tokens.get(i).at();
  }

  /** From word {@code from} to before word {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /** True for a question. */
  boolean asks() {
    for (int i = Math.max(0, size() - 2); i < size(); i++) {
      if (word(i).equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** The clause that holds word {@code i}. */
  Clause clause(int i) {
    Clause found = clauses.get(0);
    for (Clause clause : clauses) {
      if (clause.at().start() <= at(i).start()) {
        found = clause;
      }
    }
    return found;
  }

  /** Number of the first word of a clause. */
  int first(Clause clause) {
    int i = 0;
    while (i < size() && at(i).start() < clause.at().start()) {
      i++;
    }
    return i;
  }

  /** Number of the word behind the last of a clause. */
  int end(Clause clause) {
    int i = size();
    while (i > 0 && at(i - 1).end() > clause.at().end()) {
      i--;
    }
    return i;
  }

  /** What counts from word {@code from} to before {@code to}. */
  List<Unit> units(int from, int to) {
    return from >= to ? List.of() : units(span(from, to));
  }

  List<Unit> units(Span at) {
    return units.stream().filter(unit -> unit.at().overlaps(at)).toList();
  }

  /** The unit over word {@code i}; an empty list where there is none. */
  List<Unit> unit(int i) {
    if (byWord.isEmpty()) {
      int next = 0;
      for (Token token : tokens) {
        while (next < units.size() && units.get(next).at().end() <= token.at().start()) {
          next++;
        }
        boolean over = next < units.size() && units.get(next).at().overlaps(token.at());
        byWord.add(over ? List.of(units.get(next)) : List.of());
      }
    }
    return byWord.get(i);
  }

  /** True if a word is part of a time or a name. */
  boolean isOf(int i, Unit.Kind kind) {
    return !isSign(i) && !unit(i).isEmpty() && unit(i).get(0).kind() == kind;
  }

  /** A passage of this sentence without the words at {@code predicate}. */
  Clause passage(Span at, Clause like) {
    return new Clause(
        like.article(), like.id(), like.sentence(), at, units(at), false, like.quoted());
  }
}
