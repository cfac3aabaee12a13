-- What the desk keeps. Captures stay as they came; everything below them can be made again.
CREATE TABLE capture (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  size INTEGER NOT NULL,
  origin TEXT NOT NULL,
  address TEXT,
  received TEXT NOT NULL,
  job INTEGER,
  state TEXT NOT NULL
);
CREATE INDEX capture_state ON capture (state, id);
CREATE INDEX capture_digest ON capture (digest);
CREATE TABLE capture_part (
  capture INTEGER NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (capture, part)
);
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  newest TEXT NOT NULL,
  articles INTEGER NOT NULL,
  outlets INTEGER NOT NULL DEFAULT 0,
  voices INTEGER NOT NULL DEFAULT 0,
  disputes INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL
);
CREATE INDEX story_state ON story (state);
CREATE INDEX story_newest ON story (newest DESC, id);
CREATE INDEX story_largest ON story (articles DESC, newest DESC, id);
CREATE INDEX story_disputed ON story (disputes DESC, articles DESC, id);
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  handle TEXT NOT NULL UNIQUE,
  capture INTEGER NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
  headline TEXT NOT NULL,
  outlet TEXT NOT NULL,
  published TEXT,
  day TEXT,
  language TEXT NOT NULL,
  url TEXT,
  body TEXT NOT NULL,
  value BLOB NOT NULL,
  profile BLOB NOT NULL,
  story TEXT,
  copied REAL NOT NULL DEFAULT 0,
  copied_from TEXT,
  credited INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_capture ON article (capture);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_outlet ON article (outlet, day);
CREATE INDEX article_day ON article (day);
CREATE INDEX article_language ON article (language);
CREATE TABLE article_agency (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  agency TEXT NOT NULL,
  PRIMARY KEY (article, agency)
);
CREATE INDEX article_agency_name ON article_agency (agency, article);
CREATE TABLE story_page (
  story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  form TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (story, form)
);
CREATE TABLE person (
  handle TEXT PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE person_form (
  person TEXT NOT NULL REFERENCES person (handle) ON DELETE CASCADE,
  story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  form TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (person, story, form)
);
CREATE INDEX person_form_story ON person_form (story);
CREATE INDEX person_form_folded ON person_form (folded);
CREATE TABLE person_article (
  person TEXT NOT NULL REFERENCES person (handle) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (person, article)
);
CREATE INDEX person_article_article ON person_article (article);
CREATE TABLE utterance (
  story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  person TEXT REFERENCES person (handle) ON DELETE CASCADE,
  family TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  cue TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (story, id)
);
CREATE INDEX utterance_person ON utterance (person);
CREATE TABLE problem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  capture INTEGER REFERENCES capture (id) ON DELETE CASCADE,
  story TEXT REFERENCES story (id) ON DELETE CASCADE,
  severity TEXT NOT NULL,
  stage TEXT NOT NULL,
  source TEXT NOT NULL,
  message TEXT NOT NULL
);
CREATE INDEX problem_capture ON problem (capture);
CREATE INDEX problem_story ON problem (story);
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body TEXT NOT NULL,
  made TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE wanted (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL UNIQUE
);
CREATE TABLE secret (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (kind, name)
);
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE lease (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  until INTEGER NOT NULL
);
-- Words are stemmed and folded before they come here; the table holds no text of its own.
CREATE VIRTUAL TABLE article_words USING fts5(
  headline, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
