-- Somebody who was asked to a meeting, or asked to come. standing: invited, requested (waits for the centre), waiting
-- (for a place), accepted, declined, refused. consent: who may see the name: nobody, participants, all.
create table participant (
  id varchar(26) primary key,
  meeting_id varchar(26) not null references item (id) on delete cascade,
  -- empty when there is none, or when it was forgotten; the key is the id then
  email varchar(254) not null,
  email_key varchar(254) not null,
  name varchar(200) not null,
  organisation varchar(300) not null,
  -- code of a stakeholder group; empty when nobody said
  stakeholder varchar(20) not null,
  language varchar(2) not null,
  -- whether the centre asked, not the person
  by_centre boolean not null,
  standing varchar(12) not null,
  -- the order of those who wait
  standing_at timestamp with time zone not null,
  consent varchar(14) not null,
  came boolean not null,
  unique (meeting_id, email_key)
);
create index participant_standing on participant (standing, meeting_id);
-- Ways in that letters carry; only hashes of their tokens are kept. answer: used once; minutes: until it ends.
create table participant_link (
  hash varchar(64) primary key,
  participant_id varchar(26) not null references participant (id) on delete cascade,
  purpose varchar(10) not null,
  ends_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index participant_link_participant on participant_link (participant_id);
-- Whoever gives out places of a meeting holds its row meanwhile.
create table meeting_turn (
  meeting_id varchar(26) primary key references item (id) on delete cascade,
  turn bigint not null
);
-- Every reminder that went into the mail; step: so many days before.
create table meeting_reminder (
  participant_id varchar(26) not null references participant (id) on delete cascade,
  step int not null,
  at timestamp with time zone not null,
  primary key (participant_id, step)
);
