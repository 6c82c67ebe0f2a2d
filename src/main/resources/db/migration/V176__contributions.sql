-- How many contributions a consultation ever had: they have an order, and no time finer than a day.
create table talk (
  item_id varchar(26) primary key references item (id) on delete cascade,
  last int not null
);
-- What the editors answer to contributions; one answer may serve several.
create table contribution_answer (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  verdict varchar(10) not null,
  -- each may be empty, one is not
  reason_ky text not null,
  reason_ru text not null,
  reason_en text not null,
  answered_on date not null,
  by_role varchar(30) not null
);
-- What was said to a block of a paper. Of whoever said it, only the voice is known.
create table contribution (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  block int not null,
  -- of the paper, to which it was said
  version int not null,
  seq int not null,
  -- comment, amendment, position
  kind varchar(10) not null,
  -- the contribution it replies to, which is no reply itself
  parent varchar(26),
  -- of a position: support, changes, oppose, abstain
  stance varchar(10),
  language varchar(2) not null,
  -- a comment, or the reason; may be empty
  said text not null,
  -- the block as they want it; empty when they want no other words
  proposal text not null,
  voice_id varchar(26) not null,
  standing varchar(10) not null,
  said_on date not null,
  -- so that the same words of the same voice are not taken twice; null for positions and what was withdrawn
  only_once varchar(64) unique,
  -- the voice and the block while this is its position; null afterwards
  holds varchar(64) unique,
  answer_id varchar(26) references contribution_answer (id),
  unique (item_id, seq),
  foreign key (item_id, block) references paper_block (item_id, number) on delete cascade
);
create index contribution_block on contribution (item_id, block, standing);
create index contribution_voice on contribution (voice_id);
create index contribution_standing on contribution (standing, said_on);
create index contribution_parent on contribution (parent);
