-- One bringing in: how far it came and what came of it so far, written with each batch.
create table import_run (
  id varchar(26) primary key,
  kind varchar(30) not null,
  dry boolean not null,
  publish boolean not null,
  position bigint not null,
  created bigint not null,
  updated bigint not null,
  unchanged bigint not null,
  refused bigint not null,
  duplicates bigint not null,
  lines int not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone
);
-- What is told about single entries. what: refused, duplicate, note, ignored
create table import_line (
  run_id varchar(26) not null references import_run (id) on delete cascade,
  number int not null,
  what varchar(20) not null,
  file varchar(300) not null,
  place varchar(300) not null,
  cell varchar(300) not null,
  item_id varchar(26),
  reasons text not null,
  primary key (run_id, number)
);
create index import_line_what on import_line (run_id, what, number);
-- Which item each entry of each source became, and the fingerprint of what it said then.
create table import_entry (
  source varchar(300) not null,
  entry varchar(300) not null,
  fingerprint varchar(64) not null,
  item_id varchar(26) not null references item (id) on delete cascade,
  at timestamp with time zone not null,
  primary key (source, entry)
);
create index import_entry_fingerprint on import_entry (fingerprint);
create index import_entry_item on import_entry (item_id);
