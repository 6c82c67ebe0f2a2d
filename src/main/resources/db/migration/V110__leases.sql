-- Who of several processes does what only one may do at a time. Those who wait watch the beat: when it stands still for
-- long, the holder is gone. No clock of one machine is compared with that of another.
create table lease (
  name varchar(60) primary key,
  holder varchar(26),
  beat bigint not null
);
