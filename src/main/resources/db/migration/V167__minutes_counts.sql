-- What was made from a line is known by its own link to the meeting.
drop index minutes_line_made;
alter table minutes_line drop column made_item_id;

-- How many of each stakeholder group took part, counted when the minutes are published and never again, so that two
-- counts cannot be told apart. An empty group is those who named none.
create table meeting_count (
  meeting_id varchar(26) not null references item (id) on delete cascade,
  stakeholder varchar(20) not null,
  number int not null,
  primary key (meeting_id, stakeholder)
);
