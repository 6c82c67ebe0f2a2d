-- Readers who get letters. Gone with their last follow. The token leads to their own page and stands in every letter;
-- it is kept as it is because every letter repeats it, and it opens nothing else.
create table follower (
  id varchar(26) primary key,
  email varchar(254) not null,
  -- the address in lower case
  email_key varchar(254) not null unique,
  token varchar(43) not null unique
);
-- What they follow: a search by the canonical query of its address, or `item=` and an id.
create table follow (
  id varchar(26) primary key,
  follower_id varchar(26) not null references follower (id) on delete cascade,
  subject varchar(4000) not null,
  -- SHA-256 of the subject
  subject_key varchar(64) not null,
  language varchar(2) not null,
  rhythm varchar(10) not null,
  -- hash of the token in the letter that asks for confirmation; null once it was confirmed
  asked_hash varchar(64) unique,
  asked_at timestamp with time zone not null,
  confirmed boolean not null,
  -- everything published up to here was told, or was there before
  told_until timestamp with time zone not null,
  due_at timestamp with time zone not null,
  unique (follower_id, subject_key)
);
create index follow_due on follow (confirmed, due_at, follower_id);
