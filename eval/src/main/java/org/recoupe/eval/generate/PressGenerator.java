package org.recoupe.eval.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.recoupe.eval.generate.MadeArticle.Hand;
import org.recoupe.eval.generate.MadeArticle.Kept;

/**
 * Writes a press: events, agency dispatches about them, and what four hundred outlets make of
 * these: whole, edited lightly, medium or heavily, cut, reordered, split over two articles, mixed
 * with own sentences; and reports of outlets' own that share only a public quotation. The same seed
 * gives the same press.
 */
public final class PressGenerator {
  private static final int OUTLETS = 400;
  private static final int ARTICLES_A_DAY = 1_000;
  private static final int LARGEST_GROUP = 36;
  private static final List<String> AGENCIES = List.of("AFP", "Belga", "ATS", "Reuters");

  private final Lexicon lexicon = new Lexicon();
  private final SplittableRandom random;
  private final Translator translator;
  private final boolean translating;
  private final List<String> outlets = new ArrayList<>();
  private int made;
  private long dispatches;

  /** A generator with its seed, of a press that edits only. */
  public PressGenerator(long seed) {
    this(seed, false);
  }

  /**
   * A generator with its seed.
   *
   * @param translating true where each dispatch is also told in other words by one outlet in its
   *     order, and by another in an order of its own
   */
  public PressGenerator(long seed, boolean translating) {
    this.translating = translating;
    random = new SplittableRandom(seed);
    translator = new Translator(lexicon, random);
    for (int i = 0; i < OUTLETS; i++) {
      outlets.add("Le Courrier de " + lexicon.town(random));
    }
  }

  /** Hands on {@code articles} articles. */
  public void generate(int articles, Consumer<MadeArticle> sink) {
    while (made < articles) {
      Author author = new Author(lexicon, random);
      LocalDate day = LocalDate.of(2024, 3, 1).plusDays(made / ARTICLES_A_DAY);
      int number = 1 + random.nextInt(2);
      List<List<Draft>> wires = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        wires.add(dispatch(author));
        int group = groupSize();
        String agency = Lexicon.pick(AGENCIES, random);
        for (int k = 0; k < group && made < articles; k++) {
          Hand hand = Hand.values()[random.nextInt(Hand.EDITORS)];
          sink.accept(copy(author, wires.get(i), dispatches, hand, agency, day));
        }
        for (Hand hand : List.of(Hand.TRANSLATED, Hand.RIVAL)) {
          if (translating && made < articles) {
            sink.accept(copy(author, wires.get(i), dispatches, hand, "", day));
          }
        }
        dispatches++;
      }
      int alone = random.nextInt(5);
      for (int k = 0; k < alone && made < articles; k++) {
        sink.accept(copy(author, List.of(), 0, Hand.OWN, "", day));
      }
    }
  }

  private int groupSize() {
    double dice = random.nextDouble();
    return 1 + (int) Math.min(LARGEST_GROUP - 1, 2.1 / Math.pow(1 - dice, 0.62));
  }

  private List<Draft> dispatch(Author author) {
    int length = 8 + random.nextInt(14);
    List<Draft> sentences = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      sentences.add(i % 5 == 3 ? author.quotation(true) : author.sentence());
    }
    return sentences;
  }

  private MadeArticle copy(
      Author author, List<Draft> wire, long dispatch, Hand hand, String agency, LocalDate day) {
    List<Integer> order = chosen(wire.size(), hand);
    StringBuilder text = new StringBuilder();
    List<Kept> kept = new ArrayList<>();
    for (int i : order) {
      Draft draft = wire.get(i);
      own(author, hand, text);
      int start = text.length();
      text.append(written(draft, hand));
      if (hand != Hand.RIVAL) {
        kept.add(new Kept(dispatch * 64 + i, start, text.length(), draft.quotation()));
      }
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    int extra = hand == Hand.OWN ? 6 + random.nextInt(10) : 0;
    for (int i = 0; i < extra; i++) {
      text.append((i % 5 == 2 ? author.quotation(false) : author.sentence()).text()).append(' ');
    }
    String published = random.nextInt(5) == 0 ? "" : day.plusDays(random.nextInt(2)).toString();
    return new MadeArticle(
        String.format(Locale.ROOT, "g%06d", (made++ * 7_919L) % 1_000_003),
        Lexicon.pick(outlets, random),
        author.headline(),
        published,
        random.nextInt(3) == 0 ? "" : agency,
        text.toString().strip(),
        hand,
        kept);
  }

  private String written(Draft draft, Hand hand) {
    return switch (hand) {
      case TRANSLATED -> translator.translate(draft);
      case RIVAL -> translator.report(draft);
      default -> draft.edited(hand.change, lexicon, random);
    };
  }

  private void own(Author author, Hand hand, StringBuilder text) {
    while (random.nextDouble() < hand.own) {
      text.append(author.sentence().text()).append(' ');
    }
  }

  private List<Integer> chosen(int size, Hand hand) {
    List<Integer> order = new ArrayList<>();
    boolean firstHalf = random.nextBoolean();
    for (int i = 0; i < size; i++) {
      boolean kept =
          hand == Hand.SPLIT ? firstHalf == (i * 2 < size) : random.nextDouble() >= hand.cut;
      if (kept) {
        order.add(i);
      }
    }
    if (order.isEmpty() && size > 0) {
      order.add(0);
    }
    if (hand == Hand.RIVAL) {
      for (int i = order.size() - 1; i > 0; i--) {
        order.add(order.remove(random.nextInt(i + 1)));
      }
    }
    if (hand == Hand.HEAVY || hand == Hand.MEDIUM) {
      for (int moves = hand == Hand.HEAVY ? order.size() / 2 : 1; moves > 0; moves--) {
        order.add(random.nextInt(order.size()), order.remove(random.nextInt(order.size())));
      }
    }
    return order;
  }
}
