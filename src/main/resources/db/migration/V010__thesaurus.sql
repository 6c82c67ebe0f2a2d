create table concept (
  id varchar(60) primary key,
  changed_at timestamp with time zone not null
);
-- role: pref (one a language), alt, hidden
create table concept_label (
  concept_id varchar(60) not null references concept (id) on delete cascade,
  language varchar(2) not null,
  role varchar(10) not null,
  position int not null,
  label varchar(300) not null,
  primary key (concept_id, language, role, position)
);
create table concept_note (
  concept_id varchar(60) not null references concept (id) on delete cascade,
  language varchar(2) not null,
  note text not null,
  primary key (concept_id, language)
);
-- verb: broader, related (both to a concept's id), exactMatch (to an outside URI)
create table concept_link (
  concept_id varchar(60) not null references concept (id) on delete cascade,
  verb varchar(20) not null,
  target varchar(300) not null,
  primary key (concept_id, verb, target)
);
