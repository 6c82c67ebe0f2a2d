-- What editors said that a name in a table of statuses means; target is a country's code, an item's id, or `-` for what
-- is to be left out.
create table status_name (
  kind varchar(12) not null,
  name varchar(300) not null,
  target varchar(26) not null,
  primary key (kind, name)
);
create index statement_anchor on statement (item_id, anchor);
