package org.recoupe.eval.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a desk as so many readers would and says how long they waited: {@code DeskLoad ADDRESS
 * [CLIENTS [SECONDS]]}. Only a desk on this machine is read.
 */
public final class DeskLoad {
  private static final int CLIENTS = 20;
  private static final int SECONDS = 20;
  private static final int MOST_CLIENTS = 100;
  private static final int MOST_SECONDS = 120;
  private static final int LISTS = 40;
  private static final Pattern STORY = Pattern.compile("href=\"(/stories/[^\"?#]+)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final List<String> stories = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private DeskLoad(String address) {
    this.address = address;
  }

  /** Runs. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    URI at = URI.create(arguments[0]);
    if (!InetAddress.getByName(at.getHost()).isLoopbackAddress()) {
      throw new IllegalArgumentException("only a desk on this machine is read: " + at);
    }
    int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : CLIENTS;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : SECONDS;
    DeskLoad load = new DeskLoad(arguments[0].replaceAll("/$", ""));
    load.look();
    load.run("story page", true, Math.min(clients, MOST_CLIENTS), Math.min(seconds, MOST_SECONDS));
    load.run("search", false, Math.min(clients, MOST_CLIENTS), Math.min(seconds, MOST_SECONDS));
  }

  /** Learns which stories there are and which words occur. */
  private void look() throws IOException, InterruptedException {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int page = 1; page <= LISTS; page++) {
      String list = get("/?sort=newest&page=" + page);
      Matcher story = STORY.matcher(list);
      while (story.find()) {
        found.add(story.group(1));
      }
      Matcher word = WORD.matcher(list.replaceAll("<[^>]*>", " "));
      while (word.find()) {
        seen.add(word.group());
      }
    }
    stories.addAll(found);
    words.addAll(seen);
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  private void run(String what, boolean story, int clients, int seconds)
      throws InterruptedException, ExecutionException {
    ExecutorService readers = Executors.newFixedThreadPool(clients);
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Future<List<Long>>> running = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      SplittableRandom random = new SplittableRandom(i);
      running.add(readers.submit(() -> read(story, random, end)));
    }
    List<Long> times = new ArrayList<>();
    for (Future<List<Long>> one : running) {
      times.addAll(one.get());
    }
    readers.shutdown();
    Collections.sort(times);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %d answers to %d clients, median %d ms, 95 %% within %d ms",
            what,
            times.size(),
            clients,
            times.get(times.size() / 2) / 1_000_000,
            times.get(times.size() * 95 / 100) / 1_000_000));
  }

  private List<Long> read(boolean story, SplittableRandom random, long end)
      throws IOException, InterruptedException {
    List<Long> times = new ArrayList<>();
    while (System.nanoTime() < end) {
      String path =
          story
              ? stories.get(random.nextInt(stories.size()))
              : "/search?q="
                  + URLEncoder.encode(
                      words.get(random.nextInt(words.size())), StandardCharsets.UTF_8);
      long begin = System.nanoTime();
      get(path);
      times.add(System.nanoTime() - begin);
    }
    return times;
  }
}
