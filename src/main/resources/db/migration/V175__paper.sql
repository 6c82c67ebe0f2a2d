-- The paper a consultation is about: blocks that keep their number from version to version.
create table paper_version (
  item_id varchar(26) not null references item (id) on delete cascade,
  number int not null,
  taken_on date not null,
  -- what this version changes, in the words of the editors; may be empty
  note text not null,
  by_role varchar(30) not null,
  primary key (item_id, number)
);
create table paper_block (
  item_id varchar(26) not null references item (id) on delete cascade,
  -- never given to another block, so it is part of addresses
  number int not null,
  primary key (item_id, number)
);
-- Where a block stands in a version.
create table paper_place (
  item_id varchar(26) not null,
  version int not null,
  position int not null,
  block int not null,
  kind varchar(10) not null,
  -- of a heading or of a list, from 1
  level int not null,
  -- what stands before a point, such as "2)"; may be empty
  label varchar(20) not null,
  -- the version from which on its words are these
  same_since int not null,
  primary key (item_id, version, position),
  unique (item_id, version, block),
  foreign key (item_id, version) references paper_version (item_id, number) on delete cascade,
  foreign key (item_id, block) references paper_block (item_id, number) on delete cascade
);
create table paper_words (
  item_id varchar(26) not null,
  version int not null,
  block int not null,
  language varchar(2) not null,
  words text not null,
  primary key (item_id, version, block, language),
  foreign key (item_id, version) references paper_version (item_id, number) on delete cascade
);
