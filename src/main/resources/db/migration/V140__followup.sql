-- A recommendation was put to a body, which answers by a day. Its version grows with every change and refuses a stale
-- one.
create table enquiry (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  body_id varchar(26) not null,
  sent_on date not null,
  due_on date not null,
  version bigint not null,
  unique (item_id, body_id)
);
create index enquiry_body on enquiry (body_id, due_on);
create index enquiry_due on enquiry (due_on);

-- What a body answered (axis: answer), and what an assessor says was done (axis: implementation). Nothing is ever
-- overwritten: the newest counts, the earlier ones stay. state: draft (seen by its writers only), proposed (waits for a
-- second person of the body), returned (by that person), given.
create table submission (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  axis varchar(20) not null,
  -- who says it: addressee, centre, panel
  speaker varchar(20) not null,
  -- the addressee; empty for the others
  body_id varchar(26) not null,
  status varchar(20) not null,
  text_ky text not null,
  text_ru text not null,
  text_en text not null,
  -- of whoever signed it: “deputy minister”
  signatory varchar(300) not null,
  day date not null,
  link varchar(1000) not null,
  -- evidence in the library, by its id; empty when there is none
  publication_id varchar(26) not null,
  -- evidence as a document, by the file's id; empty when there is none
  file_id varchar(26) not null,
  sample boolean not null,
  state varchar(10) not null,
  -- why it was returned
  note varchar(2000) not null,
  version bigint not null,
  writer_id varchar(26),
  writer_role varchar(30) not null,
  written_at timestamp with time zone not null,
  decider_id varchar(26),
  decided_at timestamp with time zone
);
create index submission_item on submission (item_id, state, day);
create index submission_body on submission (body_id, state);
create index submission_file on submission (file_id);

-- What somebody undertook; one action serves many recommendations.
create table undertaking (
  id varchar(26) primary key,
  title_ky varchar(1000) not null,
  title_ru varchar(1000) not null,
  title_en varchar(1000) not null,
  -- who does it: a body by its id, or in words
  owner_id varchar(26) not null,
  owner_ky varchar(500) not null,
  owner_ru varchar(500) not null,
  owner_en varchar(500) not null,
  status varchar(20) not null,
  starts_on date,
  due_on date,
  done_on date,
  link varchar(1000) not null,
  sample boolean not null,
  version bigint not null,
  changed_at timestamp with time zone not null
);
create table undertaking_item (
  undertaking_id varchar(26) not null references undertaking (id) on delete cascade,
  item_id varchar(26) not null references item (id) on delete cascade,
  primary key (undertaking_id, item_id)
);
create index undertaking_item_item on undertaking_item (item_id);

-- By what one sees that something changed. Numbers are kept as they were written, with a point.
create table indicator (
  id varchar(26) primary key,
  item_id varchar(26) not null references item (id) on delete cascade,
  name_ky varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  unit varchar(100) not null,
  baseline varchar(40) not null,
  baseline_on varchar(10) not null,
  target varchar(40) not null,
  target_on varchar(10) not null,
  sample boolean not null,
  version bigint not null
);
create index indicator_item on indicator (item_id);
create table indicator_value (
  id varchar(26) primary key,
  indicator_id varchar(26) not null references indicator (id) on delete cascade,
  day date not null,
  number varchar(40) not null,
  source varchar(1000) not null
);
create index indicator_value_indicator on indicator_value (indicator_id, day);

-- Who speaks for a body: one body a person.
create table focal_point (
  person_id varchar(26) primary key references person (id) on delete cascade,
  body_id varchar(26) not null,
  approves boolean not null,
  since timestamp with time zone not null
);
create index focal_point_body on focal_point (body_id);
-- How a body works with us. The row without a body is the centre's own.
create table body_setting (
  body_id varchar(26) primary key,
  two_persons boolean not null,
  reminders boolean not null,
  version bigint not null
);

-- Every reminder that went into the mail, once a step and person.
create table reminder (
  id varchar(26) primary key,
  enquiry_id varchar(26) not null references enquiry (id) on delete cascade,
  person_id varchar(26) not null,
  -- days before the answer is due (30, 7, 0), or weeks after, as -1, -2 …
  step int not null,
  -- focal-point, approver or editor
  addressed_as varchar(20) not null,
  at timestamp with time zone not null,
  unique (enquiry_id, person_id, step)
);
-- One row: up to which day it was told what became overdue.
create table overdue_day (
  id int primary key,
  day date not null
);
insert into overdue_day (id, day) values (1, '2000-01-01');
