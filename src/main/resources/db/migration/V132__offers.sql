-- Whom to ask about a practice that somebody outside sent in; kept for the desk until the draft is published or given up.
create table offer (
  item_id varchar(26) primary key references item (id) on delete cascade,
  -- as the sender wrote it; empty when they left none
  contact varchar(320) not null,
  language varchar(2) not null,
  sent_at timestamp with time zone not null
);
