-- A working group. What is for it alone has the visibility group-<id>.
create table workgroup (
  id varchar(26) primary key,
  title_ky varchar(300) not null,
  title_ru varchar(300) not null,
  title_en varchar(300) not null,
  purpose_ky varchar(4000) not null,
  purpose_ru varchar(4000) not null,
  purpose_en varchar(4000) not null,
  version bigint not null
);
create table workgroup_member (
  workgroup_id varchar(26) not null references workgroup (id) on delete cascade,
  person_id varchar(26) not null references person (id) on delete cascade,
  since timestamp with time zone not null,
  primary key (workgroup_id, person_id)
);
create index workgroup_member_person on workgroup_member (person_id);
