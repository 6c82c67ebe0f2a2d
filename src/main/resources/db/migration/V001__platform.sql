-- What happened, in the order it was committed. Written in the transaction of the change itself, so nothing that was
-- acknowledged is lost; read by position (search index, page caches, feeds), each reader remembering how far it came.
create table outbox (
  seq bigint primary key,
  at timestamp with time zone not null,
  what varchar(60) not null,
  subject varchar(60) not null
);
-- One row: the last number given. Its lock makes writers take turns, so that numbers become visible in order.
create table outbox_head (
  id int primary key,
  seq bigint not null
);
insert into outbox_head (id, seq) values (1, 0);
create table outbox_reader (
  name varchar(60) primary key,
  seq bigint not null
);

-- Long work, in the background.
create table job (
  id varchar(26) primary key,
  kind varchar(60) not null,
  arguments text not null,
  state varchar(20) not null,
  done bigint not null,
  total bigint not null,
  message text,
  report text,
  started_by varchar(26),
  cancel_asked boolean not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone
);
create index job_state on job (state, created_at);
