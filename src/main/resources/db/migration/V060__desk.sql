-- Who wrote a draft: whoever saved its words since the last publication. Publishing asks for somebody else.
create table draft_writer (
  item_id varchar(26) not null references item (id) on delete cascade,
  person_id varchar(26) not null,
  primary key (item_id, person_id)
);
-- What people at the desk say to each other about an item. Readers see none of it.
create table note (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  at timestamp with time zone not null,
  by_id varchar(26),
  by_role varchar(30) not null,
  text text not null
);
create index note_item on note (item_id, id);
-- How many sources the published version names; null for versions laid out before this was counted.
alter table item add column sources int;
create index item_sources on item (sources, updated_at);
create index item_checked on item (checked_on);
create index item_text_status on item_text (language, status);
