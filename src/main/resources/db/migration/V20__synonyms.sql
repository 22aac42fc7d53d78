-- What readers type when they mean an audience, a topic, a language or a format: for the search.
CREATE TABLE catalog_synonyms (
  term VARCHAR(60) NOT NULL,
  place INTEGER NOT NULL,
  words_en VARCHAR(2000) NOT NULL,
  words_es VARCHAR(2000) NOT NULL,
  CONSTRAINT catalog_synonyms_pk PRIMARY KEY (term)
);
