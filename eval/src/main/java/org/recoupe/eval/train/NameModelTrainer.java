package org.recoupe.eval.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.name.tagger.Features;
import org.recoupe.annotation.name.tagger.Lexicon;
import org.recoupe.annotation.name.tagger.Model;
import org.recoupe.annotation.name.tagger.Tags;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Sentence;
import org.recoupe.text.Token;

/** Trains the model of names from WiNER-fr (Dupont, TALN 2019). */
public final class NameModelTrainer {
  /** Features that occur in fewer places of the corpus are left out. */
  private static final int LEAST_COUNT = 2;

  /** A feature whose weights all lie below is left out of the file. */
  private static final float LEAST_WEIGHT = 0.04f;

  private static final int ROUNDS = 26;
  private static final float RATE = 0.1f;
  private static final float DECAY = 0.002f;
  private static final long SEED = 20_161_217;

  private final Lexicon lexicon = new Lexicon();
  private final Segmenter segmenter = new Segmenter();

  private NameModelTrainer() {}

  /**
   * Writes a model.
   *
   * @param args the corpus' folder, the file to write, and perhaps the slice to leave out
   */
  public static void main(String[] args) throws IOException {
    int without = args.length > 2 ? Integer.parseInt(args[2]) : -1;
    List<BratCorpus.Document> documents = new ArrayList<>();
    for (BratCorpus.Document document : BratCorpus.read(Path.of(args[0]))) {
      if (document.slice() != without) {
        documents.add(document);
      }
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      new NameModelTrainer().train(documents, out);
    }
  }

  private void train(List<BratCorpus.Document> documents, OutputStream out) throws IOException {
    Map<Long, Integer> counts = new HashMap<>();
    long[] buffer = new long[Features.MOST];
    List<SegmentedText> texts = new ArrayList<>();
    for (BratCorpus.Document document : documents) {
      SegmentedText text = segmenter.segment(document.text());
      texts.add(text);
      Features features = Features.of(text, lexicon);
      for (int s = 0; s < features.sentences(); s++) {
        for (int i = features.start(s); i < features.start(s + 1); i++) {
          int n = features.write(s, i, buffer);
          for (int f = 0; f < n; f++) {
            counts.merge(buffer[f] & Model.KEY_MASK, 1, Integer::sum);
          }
        }
      }
    }
    long[] keys =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= LEAST_COUNT)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    counts.clear();
    Map<Long, Integer> index = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      index.put(keys[i], i);
    }
    ChainTrainer trainer = new ChainTrainer(keys.length, RATE, DECAY);
    for (int d = 0; d < texts.size(); d++) {
      Features features = Features.of(texts.get(d), lexicon);
      int[] gold = gold(texts.get(d), documents.get(d).names());
      for (int s = 0; s < features.sentences(); s++) {
        int from = features.start(s);
        int[][] rows = new int[features.start(s + 1) - from][];
        int[] tags = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
          int n = features.write(s, from + i, buffer);
          int kept = 0;
          int[] row = new int[n];
          for (int f = 0; f < n; f++) {
            Integer k = index.get(buffer[f] & Model.KEY_MASK);
            if (k != null) {
              row[kept++] = k;
            }
          }
          rows[i] = java.util.Arrays.copyOf(row, kept);
          tags[i] = gold[from + i];
        }
        trainer.add(rows, tags);
      }
    }
    trainer.train(ROUNDS, SEED);
    List<Long> keptKeys = new ArrayList<>();
    List<float[]> keptWeights = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      float[] weights = trainer.weights(i);
      boolean any = false;
      for (int t = 0; t < weights.length; t++) {
        if (Math.abs(weights[t]) < LEAST_WEIGHT) {
          weights[t] = 0;
        }
        any |= weights[t] != 0;
      }
      if (any) {
        keptKeys.add(keys[i]);
        keptWeights.add(weights);
      }
    }
    Model.write(
        out,
        trainer.transitions(),
        keptKeys.stream().mapToLong(Long::longValue).toArray(),
        keptWeights.toArray(new float[0][]));
  }

  /** Gold tags of the words: of names in names, the outermost. */
  private static int[] gold(SegmentedText text, List<BratCorpus.Name> names) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      tokens.addAll(sentence.tokens());
      for (int i = 0; i < sentence.tokens().size(); i++) {
        ends.add(tokens.size());
      }
    }
    int[] tags = new int[tokens.size()];
    int t = 0;
    int reached = 0;
    for (BratCorpus.Name name : names) {
      if (name.at().start() < reached) {
        continue;
      }
      reached = name.at().end();
      while (t < tokens.size() && tokens.get(t).at().end() <= name.at().start()) {
        t++;
      }
      int from = t;
      int to = from;
      while (to < tokens.size()
          && tokens.get(to).at().start() < name.at().end()
          && to < ends.get(from)) {
        to++;
      }
      for (int i = from; i < to; i++) {
        int position =
            to == from + 1
                ? Tags.UNIT
                : i == from ? Tags.BEGIN : i + 1 == to ? Tags.LAST : Tags.INSIDE;
        tags[i] = Tags.of(name.type(), position);
      }
      t = Math.max(t, to);
    }
    return tags;
  }
}
