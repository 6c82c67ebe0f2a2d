-- Somebody's part in one consultation. What they contribute is kept under the voice, and nothing here says who it is.
create table voice (
  id varchar(26) primary key,
  process_id varchar(26) not null,
  -- how they came in: account, organisation, token (without an account), code, assisted
  way varchar(20) not null,
  group_code varchar(20) not null,
  -- the organisation that speaks; empty when a person does
  organisation_id varchar(26) not null,
  -- as they want to be named; empty when they do not
  name varchar(200) not null,
  since date not null
);
create index voice_process on voice (process_id, group_code);

-- By what a voice is found again: an HMAC of the account, organisation or browser's token with the consultation.
create table voice_key (
  mark varchar(64) primary key,
  voice_id varchar(26) not null references voice (id) on delete cascade
);

-- One-time codes on paper or as a link. Only an HMAC is kept.
create table voice_code (
  mark varchar(64) primary key,
  process_id varchar(26) not null,
  group_code varchar(20) not null,
  organisation_id varchar(26) not null,
  made_on date not null,
  used boolean not null
);
create index voice_code_process on voice_code (process_id, used);

-- Who may speak for an organisation, and until when.
create table mandate (
  id varchar(26) primary key,
  organisation_id varchar(26) not null,
  person_id varchar(26) not null references person (id) on delete cascade,
  -- what they are there: “director”
  office varchar(300) not null,
  ends_on date not null,
  made_at timestamp with time zone not null,
  unique (organisation_id, person_id)
);
create index mandate_person on mandate (person_id);
