package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.recoupe.text.WordList;

/**
 * How sure it is that two passages say the same: a sum over small trees of questions on what speaks
 * for and against it (gradient boosting, Friedman 2001). {@code
 * org.recoupe.eval.train.RetellingTraining} makes the trees.
 *
 * @param bias what every pair starts with
 * @param trees the trees
 */
public record RetellingModel(double bias, List<Tree> trees) {
  private static final String FILE = "fr/statement/retelling.txt";

  public RetellingModel {
    trees = List.copyOf(trees);
  }

  /** A question, or what its answers add. */
  public sealed interface Tree {
    /** What is added for a pair. */
    double of(double[] traits);
  }

  /** Adds {@code value}. */
  public record Leaf(double value) implements Tree {
    @Override
    public double of(double[] traits) {
      return value;
    }
  }

  /**
   * Asks whether a trait is below a bound.
   *
   * @param trait its number in {@link #traits()}
   * @param bound the bound
   * @param less what follows below it
   * @param more what follows from it on
   */
  public record Question(int trait, double bound, Tree less, Tree more) implements Tree {
    @Override
    public double of(double[] traits) {
      return traits[trait] < bound ? less.of(traits) : more.of(traits);
    }
  }

  /** Names of the traits of a pair, in their order. */
  public static List<String> traits() {
    return Traits.NAMES;
  }

  /** The model of the program. */
  public static RetellingModel shipped() {
    return parse(WordList.lines(FILE));
  }

  /** Reads what {@link #text} wrote. */
  static RetellingModel parse(List<String> lines) {
    List<Tree> trees = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      trees.add(tree(List.of(line.split(" +")).iterator()));
    }
    return new RetellingModel(Double.parseDouble(lines.get(0)), trees);
  }

  private static Tree tree(Iterator<String> words) {
    String word = words.next();
    int trait = Traits.NAMES.indexOf(word);
    if (trait < 0) {
      return new Leaf(Double.parseDouble(word));
    }
    double bound = Double.parseDouble(words.next());
    Tree less = tree(words);
    return new Question(trait, bound, less, tree(words));
  }

  /** Log odds that a pair with these traits says the same; 0 is as likely as not. */
  public double score(double[] traits) {
    double sum = bias;
    for (Tree tree : trees) {
      sum += tree.of(traits);
    }
    return sum;
  }

  /** The lines of a model file: the bias, then a tree a line, each question before its answers. */
  public String text() {
    StringBuilder out = new StringBuilder(number(bias)).append('\n');
    for (Tree tree : trees) {
      write(tree, out);
      out.setCharAt(out.length() - 1, '\n');
    }
    return out.toString();
  }

  private static void write(Tree tree, StringBuilder out) {
    if (tree instanceof Leaf leaf) {
      out.append(number(leaf.value())).append(' ');
    } else if (tree instanceof Question question) {
      out.append(Traits.NAMES.get(question.trait())).append(' ');
      out.append(number(question.bound())).append(' ');
      write(question.less(), out);
      write(question.more(), out);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
