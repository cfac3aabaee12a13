package org.recoupe.capture;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks folders in name order; hidden files, sidecars and corrections are no input of their own.
 */
final class FileTree {
  private static final String SIDECAR = ".meta.json";

  /** What a reader has set right ({@code crosscheck.correction}): no report either. */
  private static final String CORRECTIONS = "recoupe.corrections.json";

  private final int maxDepth;

  /** A walker that goes {@code maxDepth} folders deep. */
  FileTree(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /**
   * A file of the input.
   *
   * @param path where it is
   * @param label as the user named it, with {@code /} between folders
   * @param id path below the folder that was given; the file name where the file itself was given
   * @param given true where the user named the file itself
   */
  record Found(Path path, String label, String id, boolean given) {}

  /** What went wrong with a place in the tree. */
  interface Trouble {
    /** Told of a place that cannot be walked. */
    void at(String label, IOException cause);
  }

  /** Hands on all files at or below {@code root}. */
  void walk(Path root, Consumer<Found> sink, Trouble trouble) {
    String label = slashes(root);
    if (Files.isDirectory(root)) {
      children(root, label, "", 0, sink, trouble);
    } else if (Files.exists(root)) {
      Path name = root.getFileName();
      sink.accept(new Found(root, label, name == null ? label : name.toString(), true));
    } else {
      trouble.at(label, new NoSuchFileException(label));
    }
  }

  private void children(
      Path folder, String label, String id, int depth, Consumer<Found> sink, Trouble trouble) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      if (depth > maxDepth) {
        throw new FileSystemLoopException(label);
      }
      stream.forEach(entries::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      trouble.at(label, e instanceof IOException io ? io : new IOException(e));
      return;
    }
    entries.sort(Comparator.comparing(FileTree::name));
    for (Path entry : entries) {
      String name = name(entry);
      if (name.startsWith(".") || name.endsWith(SIDECAR) || name.equals(CORRECTIONS)) {
        continue;
      }
      String below = id.isEmpty() ? name : id + "/" + name;
      String shown = label.endsWith("/") ? label + name : label + "/" + name;
      if (Files.isDirectory(entry)) {
        children(entry, shown, below, depth + 1, sink, trouble);
      } else {
        sink.accept(new Found(entry, shown, below, false));
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
