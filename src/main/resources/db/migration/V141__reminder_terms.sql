-- A body that is given another term is reminded anew, and what was sent about the old one stays on record. No reminder
-- was ever written before this.
drop table reminder;
create table reminder (
  id varchar(26) primary key,
  enquiry_id varchar(26) not null references enquiry (id) on delete cascade,
  person_id varchar(26) not null,
  -- the term that the letter speaks of
  due_on date not null,
  -- days before the answer is due (30, 7, 0), or weeks after, as -1, -2 …
  step int not null,
  -- focal-point, approver or editor
  addressed_as varchar(20) not null,
  at timestamp with time zone not null,
  unique (enquiry_id, person_id, due_on, step)
);
