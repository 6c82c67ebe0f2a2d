-- What a meeting talks about; a part names the item it is a part of. Its version grows with every change and refuses a
-- stale one.
create table agenda_item (
  id varchar(26) primary key,
  meeting_id varchar(26) not null references item (id) on delete cascade,
  -- empty when it is no part
  parent_id varchar(26) not null,
  -- of the meeting, from 1
  day int not null,
  position int not null,
  -- 09:30 by the meeting's clock; empty when nobody fixed it
  begins varchar(5) not null,
  ends varchar(5) not null,
  title_ky varchar(500) not null,
  title_ru varchar(500) not null,
  title_en varchar(500) not null,
  -- one a line
  speakers varchar(4000) not null,
  -- ids of items, one a line
  papers varchar(1000) not null,
  version bigint not null
);
create index agenda_item_meeting on agenda_item (meeting_id, day, position);

-- How far the minutes of a meeting are: draft, circulated, approved, published.
create table minutes (
  meeting_id varchar(26) primary key references item (id) on delete cascade,
  state varchar(12) not null,
  language varchar(2) not null,
  -- up to which day participants may send corrections
  corrections_until date,
  circulated_at timestamp with time zone,
  approved_at timestamp with time zone,
  published_at timestamp with time zone,
  version bigint not null
);
-- The minutes of one item of the agenda; its version grows with every save and refuses a stale one.
create table minutes_part (
  agenda_item_id varchar(26) primary key references agenda_item (id) on delete cascade,
  version bigint not null
);
create table minutes_line (
  id varchar(26) primary key,
  meeting_id varchar(26) not null references item (id) on delete cascade,
  agenda_item_id varchar(26) not null references agenda_item (id) on delete cascade,
  position int not null,
  -- discussion, decision, action, gap, recommendation
  sort varchar(20) not null,
  text varchar(4000) not null,
  -- who said it, and for whom; who does it, of an action
  speaker varchar(300) not null,
  organisation varchar(300) not null,
  due_on date,
  -- open, done, dropped; of actions alone
  standing varchar(10) not null,
  -- of the gap or the recommendation made from it; empty when there is none
  made_item_id varchar(26) not null
);
create index minutes_line_part on minutes_line (agenda_item_id, position);
create index minutes_line_sort on minutes_line (sort, meeting_id);
create index minutes_line_made on minutes_line (made_item_id);
-- What a participant wants changed in circulated minutes.
create table minutes_correction (
  id varchar(26) primary key,
  meeting_id varchar(26) not null references item (id) on delete cascade,
  agenda_item_id varchar(26) not null,
  -- empty when it came to the desk another way
  participant_id varchar(26) not null,
  text varchar(4000) not null,
  sent_at timestamp with time zone not null,
  -- open, taken, refused
  standing varchar(10) not null,
  answer varchar(2000) not null
);
create index minutes_correction_meeting on minutes_correction (meeting_id, sent_at);
