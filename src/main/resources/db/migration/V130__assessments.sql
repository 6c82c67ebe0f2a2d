-- Criteria by which practices are assessed. A set that is in use is never changed; what is edited is the next one, and
-- an assessment keeps the set it was made by.
create table criteria_set (
  number int primary key,
  -- null while it is being written; there is at most one such set
  used_since timestamp with time zone,
  -- grows with every change, so that two who write at once notice each other
  edits int not null,
  by_role varchar(30) not null
);
create table criterion (
  set_number int not null references criteria_set (number) on delete cascade,
  code varchar(20) not null,
  position int not null,
  primary key (set_number, code)
);
create table criterion_words (
  set_number int not null,
  code varchar(20) not null,
  language varchar(2) not null,
  name varchar(200) not null,
  question text not null,
  -- what each score means; the higher, the better for the practice
  anchor_0 text not null,
  anchor_1 text not null,
  anchor_2 text not null,
  anchor_3 text not null,
  anchor_4 text not null,
  primary key (set_number, code, language),
  foreign key (set_number, code) references criterion (set_number, code) on delete cascade
);
-- Experts assess a practice in a round; nobody sees scores before it is closed.
create table assessment_round (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  -- the item's id while the round is open, so that there is one open round at a time; null afterwards
  open_for varchar(26) unique,
  set_number int not null references criteria_set (number),
  -- where it should work, ISO 3166-1 alpha-2
  country varchar(2) not null,
  -- written for show by the project, not by experts
  sample boolean not null,
  opened_at timestamp with time zone not null,
  opened_by_role varchar(30) not null,
  closed_at timestamp with time zone
);
create index assessment_round_item on assessment_round (item_id);
create table assessment (
  id varchar(26) primary key,
  round_id varchar(26) not null references assessment_round (id) on delete cascade,
  -- null for a sample
  person_id varchar(26) references person (id),
  -- as whom they assess; it is what readers see
  assessor varchar(30) not null,
  language varchar(2) not null,
  conditions text not null,
  interest text not null,
  version int not null,
  saved_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  unique (round_id, person_id)
);
create index assessment_person on assessment (person_id);
create table assessment_score (
  assessment_id varchar(26) not null references assessment (id) on delete cascade,
  criterion varchar(20) not null,
  score int check (score between 0 and 4),
  reason text not null,
  -- what the assessor says to a wide spread, once it is known
  note text,
  primary key (assessment_id, criterion)
);
