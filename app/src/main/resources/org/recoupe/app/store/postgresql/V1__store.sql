-- What the desk keeps. Captures stay as they came; everything below them can be made again.
CREATE TABLE capture (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  size BIGINT NOT NULL,
  origin TEXT NOT NULL,
  address TEXT,
  received TEXT NOT NULL,
  job BIGINT,
  state TEXT NOT NULL
);
CREATE INDEX capture_state ON capture (state, id);
CREATE INDEX capture_digest ON capture (digest);
CREATE TABLE capture_part (
  capture BIGINT NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
  part BIGINT NOT NULL,
  bytes BYTEA NOT NULL,
  PRIMARY KEY (capture, part)
);
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  newest TEXT NOT NULL,
  articles BIGINT NOT NULL,
  outlets BIGINT NOT NULL DEFAULT 0,
  voices BIGINT NOT NULL DEFAULT 0,
  disputes BIGINT NOT NULL DEFAULT 0,
  state TEXT NOT NULL
);
CREATE INDEX story_state ON story (state);
CREATE INDEX story_newest ON story (newest DESC, id);
CREATE INDEX story_largest ON story (articles DESC, newest DESC, id);
CREATE INDEX story_disputed ON story (disputes DESC, articles DESC, id);
CREATE TABLE article (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  handle TEXT NOT NULL UNIQUE,
  capture BIGINT NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
  headline TEXT NOT NULL,
  outlet TEXT NOT NULL,
  published TEXT,
  day TEXT,
  language TEXT NOT NULL,
  url TEXT,
  body TEXT NOT NULL,
  value BYTEA NOT NULL,
  profile BYTEA NOT NULL,
  story TEXT,
  copied DOUBLE PRECISION NOT NULL DEFAULT 0,
  copied_from TEXT,
  credited BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX article_capture ON article (capture);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_outlet ON article (outlet, day);
CREATE INDEX article_day ON article (day);
CREATE INDEX article_language ON article (language);
CREATE TABLE article_agency (
  article BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  agency TEXT NOT NULL,
  PRIMARY KEY (article, agency)
);
CREATE INDEX article_agency_name ON article_agency (agency, article);
CREATE TABLE story_page (
  story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  form TEXT NOT NULL,
  bytes BYTEA NOT NULL,
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
  article BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  mentions BIGINT NOT NULL,
  PRIMARY KEY (person, article)
);
CREATE INDEX person_article_article ON person_article (article);
CREATE TABLE utterance (
  story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  person TEXT REFERENCES person (handle) ON DELETE CASCADE,
  family TEXT NOT NULL,
  article BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  cue TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (story, id)
);
CREATE INDEX utterance_person ON utterance (person);
CREATE TABLE problem (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  capture BIGINT REFERENCES capture (id) ON DELETE CASCADE,
  story TEXT REFERENCES story (id) ON DELETE CASCADE,
  severity TEXT NOT NULL,
  stage TEXT NOT NULL,
  source TEXT NOT NULL,
  message TEXT NOT NULL
);
CREATE INDEX problem_capture ON problem (capture);
CREATE INDEX problem_story ON problem (story);
CREATE TABLE correction (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  body TEXT NOT NULL,
  made TEXT NOT NULL,
  undone BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE wanted (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
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
  until BIGINT NOT NULL
);
-- Stems by PostgreSQL's French analysis, and the bare words without accents for those who type none.
CREATE TABLE article_words (
  article BIGINT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  words TSVECTOR NOT NULL
);
CREATE INDEX article_words_index ON article_words USING gin (words);
