-- The opinion map of a consultation. One row a consultation; every vote goes through it, so that the votes of a round
-- are known exactly.
create table opinion_process (
  process_id varchar(26) primary key references item (id) on delete cascade,
  -- the highest number given so far
  statements int not null,
  voters int not null,
  -- the round that votes cast now will first be counted in
  round int not null,
  -- how often something was done in it, and how much of that the last round counted
  turns bigint not null,
  counted bigint not null,
  -- count again soon, because a statement with votes was hidden or shown
  again boolean not null,
  -- whether votes can no longer be told by their voices
  forgotten boolean not null
);

-- What is voted on. A text is empty in a language nobody has written it in.
create table opinion_statement (
  process_id varchar(26) not null references opinion_process (process_id) on delete cascade,
  number int not null,
  id varchar(26) not null unique,
  language varchar(2) not null,
  text_ky varchar(400) not null,
  text_ru varchar(400) not null,
  text_en varchar(400) not null,
  -- who added it; empty for the organisers' own
  voice_id varchar(64) not null,
  standing varchar(10) not null,
  -- how many voted on it
  seen int not null,
  since date not null,
  primary key (process_id, number)
);
create index opinion_statement_standing on opinion_statement (standing, id);
create index opinion_statement_voice on opinion_statement (voice_id);

-- Who votes, by a number of their own. The stakeholder group is the one declared with the first vote.
create table opinion_voter (
  process_id varchar(26) not null references opinion_process (process_id) on delete cascade,
  number int not null,
  -- the voice; a made-up word once it is forgotten
  voice_id varchar(64) not null,
  stakeholder varchar(20) not null,
  -- the round in which they voted last
  last_round int not null,
  primary key (process_id, number),
  unique (process_id, voice_id)
);

-- Votes as they were in every round: one counts from the round since until before the round until. vote: 0 agree,
-- 1 disagree, 2 pass.
create table opinion_vote (
  process_id varchar(26) not null references opinion_process (process_id) on delete cascade,
  voter int not null,
  statement int not null,
  since int not null,
  until int,
  vote int not null check (vote between 0 and 2),
  primary key (process_id, voter, statement, since)
);

-- Maps as they were counted. What a map was made of is kept or can be read from the votes; the result is kept for the
-- last one only.
create table opinion_round (
  process_id varchar(26) not null references opinion_process (process_id) on delete cascade,
  number int not null,
  day date not null,
  -- of the way of counting
  version int not null,
  -- numbers of the statements left out, with commas between
  hidden text not null,
  -- number of groups before and after: shown/better/wins
  groups_before varchar(10) not null,
  groups_after varchar(10) not null,
  -- SHA-256 of the votes in their canonical order
  digest varchar(64) not null,
  voters int not null,
  votes int not null,
  result text,
  primary key (process_id, number)
);
