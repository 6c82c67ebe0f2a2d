-- An item of any kind. What readers see is revision number `revision`; without one it was never published.
create table item (
  id varchar(26) primary key,
  kind varchar(30) not null,
  slug varchar(120) not null,
  state varchar(20) not null,
  visibility varchar(60) not null,
  original varchar(2) not null,
  revision int,
  published_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  checked_on date,
  unique (kind, slug)
);
create index item_recent on item (state, kind, updated_at);
create table old_slug (
  kind varchar(30) not null,
  slug varchar(120) not null,
  item_id varchar(26) not null references item (id) on delete cascade,
  primary key (kind, slug)
);
-- What is being written: at most one a item. The version grows with every save and refuses a stale one.
create table draft (
  item_id varchar(26) primary key references item (id) on delete cascade,
  version bigint not null,
  state varchar(20) not null,
  content text not null,
  title varchar(500) not null,
  missing varchar(20) not null,
  note text,
  author_id varchar(26),
  author_role varchar(30) not null,
  updated_at timestamp with time zone not null
);
create index draft_state on draft (state, updated_at);
-- Every published version, whole.
create table revision (
  item_id varchar(26) not null references item (id) on delete cascade,
  number int not null,
  at timestamp with time zone not null,
  by_id varchar(26),
  by_role varchar(30) not null,
  comment text,
  content text not null,
  primary key (item_id, number)
);

-- From here on: the published version again, in the shape that questions are asked in.
create table item_text (
  item_id varchar(26) not null references item (id) on delete cascade,
  language varchar(2) not null,
  title varchar(1000) not null,
  title_key varchar(400) not null,
  summary text not null,
  status varchar(20) not null,
  primary key (item_id, language)
);
create index item_text_title on item_text (language, title_key);
create table item_topic (
  item_id varchar(26) not null references item (id) on delete cascade,
  concept_id varchar(60) not null,
  primary key (item_id, concept_id)
);
create index item_topic_concept on item_topic (concept_id, item_id);
create table item_country (
  item_id varchar(26) not null references item (id) on delete cascade,
  country varchar(3) not null,
  role varchar(20) not null,
  primary key (item_id, country, role)
);
create index item_country_country on item_country (country, item_id);
create table item_link (
  from_id varchar(26) not null references item (id) on delete cascade,
  position int not null,
  verb varchar(40) not null,
  to_id varchar(26) not null,
  from_anchor varchar(120) not null,
  to_anchor varchar(120) not null,
  note text,
  source text,
  since date,
  primary key (from_id, position)
);
create index item_link_to on item_link (to_id, verb, from_id);

-- What makes two records the same thing (a DOI, an ISBN, title+year+author): drafts count too.
create table item_key (
  item_id varchar(26) not null references item (id) on delete cascade,
  scheme varchar(20) not null,
  value varchar(400) not null,
  primary key (item_id, scheme, value)
);
create index item_key_value on item_key (scheme, value);

create table tombstone (
  id varchar(26) primary key,
  kind varchar(30) not null,
  slug varchar(120) not null,
  at timestamp with time zone not null,
  reason text not null,
  replaced_by varchar(26)
);
create index tombstone_slug on tombstone (kind, slug);

create table file (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  sha256 varchar(64) not null,
  name varchar(300) not null,
  media_type varchar(120) not null,
  bytes bigint not null,
  language varchar(3) not null,
  extraction varchar(20) not null,
  extraction_reason text,
  pages int not null,
  outline text,
  created_at timestamp with time zone not null
);
create index file_item on file (item_id);
create index file_sha256 on file (sha256);
create index file_extraction on file (extraction);
create table passage (
  file_id varchar(26) not null references file (id) on delete cascade,
  page int not null,
  text text not null,
  primary key (file_id, page)
);
