-- The text of an instrument, as it stood from a day on; the number counts up.
create table instrument_version (
  item_id varchar(26) not null references item (id) on delete cascade,
  number int not null,
  since varchar(10) not null,
  note text,
  source text,
  url varchar(1000),
  checked_on date,
  partial boolean not null,
  own_headings boolean not null,
  -- the Akoma Ntoso document around the provisions; null when it came from another format
  frame text,
  added_at timestamp with time zone not null,
  added_by_role varchar(30) not null,
  primary key (item_id, number)
);
-- One provision of a version. Position is its place in reading order from 0; last is that of the last provision within.
create table provision (
  item_id varchar(26) not null,
  version int not null,
  position int not null,
  last int not null,
  parent int,
  depth int not null,
  level varchar(20) not null,
  number varchar(60) not null,
  anchor varchar(120) not null,
  -- position of the provision whose page shows it
  page int not null,
  eid varchar(200),
  markup text,
  primary key (item_id, version, position),
  unique (item_id, version, anchor),
  foreign key (item_id, version) references instrument_version (item_id, number) on delete cascade
);
create index provision_parent on provision (item_id, version, parent);
create index provision_page on provision (item_id, version, page);
create table provision_words (
  item_id varchar(26) not null,
  version int not null,
  position int not null,
  language varchar(3) not null,
  heading text not null,
  summary text not null,
  text text not null,
  primary key (item_id, version, position, language),
  foreign key (item_id, version, position) references provision (item_id, version, position) on delete cascade
);
-- Topics and notes belong to the place, whatever the version.
create table provision_topic (
  item_id varchar(26) not null references item (id) on delete cascade,
  anchor varchar(120) not null,
  concept_id varchar(60) not null,
  primary key (item_id, anchor, concept_id)
);
create index provision_topic_concept on provision_topic (concept_id);
create table provision_note (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  anchor varchar(120) not null,
  -- not-in-force, reserved, interpreted, struck-down, remark
  code varchar(20) not null,
  language varchar(2) not null,
  text text not null,
  source text,
  added_at timestamp with time zone not null,
  added_by_role varchar(30) not null
);
create index provision_note_place on provision_note (item_id, anchor);
create index item_link_place on item_link (to_id, to_anchor);
