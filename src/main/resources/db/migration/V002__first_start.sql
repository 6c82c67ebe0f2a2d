-- What a centre does once in its life, when it is opened first, such as loading the starter collection.
create table first_start (
  name varchar(60) primary key,
  done_at timestamp with time zone not null
);
