-- What was done with something somebody wrote, by whom and why. Added to, never changed.
create table moderation_act (
  id varchar(26) primary key,
  area varchar(20) not null,
  words_id varchar(26) not null,
  process_id varchar(26) not null,
  -- flagged (by a reader), appealed and withdrawn (by its author), shown, hidden, upheld, restored (by a moderator)
  act varchar(20) not null,
  reason varchar(2000) not null,
  -- empty for readers and authors
  by_id varchar(26) not null,
  by_role varchar(30) not null,
  at timestamp with time zone not null
);
create index moderation_act_words on moderation_act (words_id, at);
create index moderation_act_act on moderation_act (act, at);

-- That two administrators look who is behind a voice. Who it is is never written down.
create table unmasking (
  id varchar(26) primary key,
  voice_id varchar(26) not null,
  reason varchar(2000) not null,
  asked_by varchar(26) not null,
  asked_at timestamp with time zone not null,
  granted_by varchar(26) not null,
  granted_at timestamp with time zone
);
create index unmasking_voice on unmasking (voice_id);
