package org.recoupe.eval.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.annotation.name.tagger.Model;
import org.recoupe.eval.Measure;
import org.recoupe.eval.train.BratCorpus;
import org.recoupe.eval.train.BratCorpus.Name;
import org.recoupe.text.Segmenter;

/**
 * Names in WiNER-fr: exact spans and types of persons, organisations and places. Measured on the
 * files of slice {@link #SLICE} with a model trained on the others ({@code without-slice.model}
 * beside this class, by the same program); the model that is shipped has seen all files. Gold has
 * nested names; {@code f1} counts them all, {@code outermost_f1} only those in no other name.
 */
public final class WinerMeasure implements Measure {
  /** The slice that is kept back. */
  public static final int SLICE = 0;

  private int found;
  private int right;
  private int gold;
  private int outermost;
  private int outermostRight;

  @Override
  public String name() {
    return "winer-fr";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    NameFinder finder = new NameFinder(model());
    Segmenter segmenter = new Segmenter();
    for (BratCorpus.Document document : BratCorpus.read(folder)) {
      if (document.slice() == SLICE) {
        Set<Name> names = new LinkedHashSet<>();
        for (Mention mention : finder.find(segmenter.segment(document.text()))) {
          if (mention.form() == Mention.Form.NAME && counts(mention.type())) {
            names.add(new Name(mention.at(), mention.type()));
          }
        }
        count(document, names, misses);
      }
    }
    return List.of(
        new Figure("precision", (double) right / found, gold),
        new Figure("recall", (double) right / gold, gold),
        new Figure("f1", 2.0 * right / (found + gold), gold),
        new Figure("outermost_f1", 2.0 * outermostRight / (found + outermost), outermost));
  }

  private static Model model() throws IOException {
    InputStream in = WinerMeasure.class.getResourceAsStream("without-slice.model");
    if (in == null) {
      throw new IOException("without-slice.model is missing");
    }
    try (in) {
      return Model.read(in);
    }
  }

  private static boolean counts(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORGANISATION || type == EntityType.PLACE;
  }

  private void count(BratCorpus.Document document, Set<Name> names, Consumer<String> misses) {
    found += names.size();
    Set<Name> all = new LinkedHashSet<>();
    List<Name> outer = new ArrayList<>();
    int reached = 0;
    for (Name name : document.names()) {
      if (counts(name.type()) && all.add(name) && name.at().start() >= reached) {
        outer.add(name);
        reached = name.at().end();
      }
    }
    gold += all.size();
    outermost += outer.size();
    for (Name name : all) {
      boolean hit = names.contains(name);
      right += hit ? 1 : 0;
      outermostRight += hit && outer.contains(name) ? 1 : 0;
      if (!hit) {
        misses.accept(line("missed", document, name));
      }
    }
    for (Name name : names) {
      if (!all.contains(name)) {
        misses.accept(line("false ", document, name));
      }
    }
  }

  private static String line(String what, BratCorpus.Document document, Name name) {
    String text = document.text();
    int from = Math.max(0, name.at().start() - 30);
    int to = Math.min(text.length(), name.at().end() + 30);
    return String.format(
        Locale.ROOT,
        "%s %s %s [%s] %s",
        document.file(),
        what,
        name.type().label(),
        name.at().of(text),
        text.substring(from, to).replaceAll("\\s", " "));
  }
}
