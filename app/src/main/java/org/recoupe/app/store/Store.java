package org.recoupe.app.store;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What a desk keeps. Captures stay as they came; articles, stories and all that is shown are made
 * of them and can be made again. Safe for many threads, and for several programs on one store.
 */
public final class Store implements AutoCloseable {
  private final Database database;
  private final Captures captures;
  private final Articles articles;
  private final Stories stories;
  private final People people;
  private final Sources sources;
  private final Search search;
  private final CorrectionRows corrections;
  private final Problems problems;
  private final Wanted wanted;
  private final Settings settings;

  private Store(Database database) {
    this.database = database;
    Words words = database.postgresql() ? new Words.Tsvector() : new Words.Fts5(new FrenchWords());
    captures = new Captures(database);
    articles = new Articles(database, words);
    stories = new Stories(database);
    people = new People(database);
    sources = new Sources(database);
    search = new Search(database, words);
    corrections = new CorrectionRows(database);
    problems = new Problems(database);
    wanted = new Wanted(database);
    settings = new Settings(database);
  }

  /**
   * Opens the store at {@code address}, making it or bringing its tables up to date.
   *
   * @throws UnusableStore if it cannot be opened
   */
  public static Store open(StoreAddress address) {
    try {
      return new Store(Database.open(address));
    } catch (RuntimeException e) {
      throw new UnusableStore(e);
    }
  }

  /** Captures as they came. */
  public Captures captures() {
    return captures;
  }

  /** Articles, as they were made of captures. */
  public Articles articles() {
    return articles;
  }

  /** Stories and their pages. */
  public Stories stories() {
    return stories;
  }

  /** Persons and what they said. */
  public People people() {
    return people;
  }

  /** Outlets. */
  public Sources sources() {
    return sources;
  }

  /** Full-text search. */
  public Search search() {
    return search;
  }

  /** What readers have set right. */
  public CorrectionRows corrections() {
    return corrections;
  }

  /** What could not be used. */
  public Problems problems() {
    return problems;
  }

  /** Addresses that readers asked for. */
  public Wanted wanted() {
    return wanted;
  }

  /** Settings, secrets and leases. */
  public Settings settings() {
    return settings;
  }

  /** Copies a SQLite store, whole, while it is in use. */
  public void copyTo(Path file) throws SQLException {
    database.copyTo(file);
  }

  @Override
  public void close() {
    database.close();
  }
}
