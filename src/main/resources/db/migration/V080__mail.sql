-- Letters on their way. state: waiting, claimed (being handed over; sent again only when the server said no), failed
-- (given up: recipient and words are blanked). A letter that was handed over has no row any more.
create table mail (
  id varchar(26) primary key,
  purpose varchar(40) not null,
  -- what the letter is about; its waiting letters go with it
  owner varchar(26) not null,
  recipient varchar(254) not null,
  language varchar(2) not null,
  subject varchar(1000) not null,
  plain text not null,
  html text not null,
  unsubscribe varchar(500),
  state varchar(10) not null,
  tries int not null,
  due_at timestamp with time zone not null,
  claimed_at timestamp with time zone,
  reason varchar(500),
  created_at timestamp with time zone not null
);
create index mail_due on mail (state, due_at);
create index mail_owner on mail (owner);
