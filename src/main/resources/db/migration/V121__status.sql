-- What a source says a country did about an instrument. Two sources that disagree are both kept.
create table observation (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  country varchar(2) not null,
  act varchar(20) not null,
  -- year, month or day; empty when the source gives none
  day varchar(10) not null,
  territory varchar(300) not null,
  note text,
  source varchar(1000) not null,
  url varchar(1000),
  checked_on date,
  verified boolean not null,
  added_at timestamp with time zone not null,
  added_by_role varchar(30) not null,
  unique (item_id, country, act, day, territory, source)
);
create index observation_country on observation (country, item_id);
-- Declarations, reservations and objections.
create table statement (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  country varchar(2) not null,
  kind varchar(20) not null,
  -- the provision it is about; empty for the whole instrument
  anchor varchar(120) not null,
  -- the country whose reservation is objected to; empty for others
  toward varchar(2) not null,
  day varchar(10) not null,
  language varchar(3) not null,
  text text not null,
  source varchar(1000) not null,
  url varchar(1000),
  checked_on date,
  verified boolean not null,
  added_at timestamp with time zone not null,
  added_by_role varchar(30) not null
);
create index statement_item on statement (item_id, country);
