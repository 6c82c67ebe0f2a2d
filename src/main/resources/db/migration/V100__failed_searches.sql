-- Searches of readers that found nothing: their words and the days, nothing about who asked and at what hour.
create table failed_search (
  words varchar(100) primary key,
  first_day date not null,
  last_day date not null,
  -- on how many different days it failed
  days int not null
);
-- What editors do not need to see again, as SHA-256 of the words: they may have been a name.
create table unwanted_search (
  words_hash varchar(64) primary key
);
