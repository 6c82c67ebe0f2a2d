-- People who sign in. Readers have no row here.
create table person (
  id varchar(26) primary key,
  name varchar(200) not null,
  email varchar(254) not null,
  -- the e-mail in lower case: two people cannot differ by capitals
  email_key varchar(254) not null unique,
  -- a salted hash; null until the person has chosen a password
  password varchar(300),
  role varchar(20) not null,
  language varchar(2) not null,
  -- the shared secret of the authenticator in base 32, and the last time step a code was taken for
  totp_secret varchar(64),
  totp_step bigint not null,
  disabled boolean not null,
  created_at timestamp with time zone not null
);
create table recovery_code (
  person_id varchar(26) not null references person (id),
  hash varchar(64) not null,
  primary key (person_id, hash)
);

-- Who is signed in. The browser holds the token, the table its hash.
create table session (
  id varchar(26) primary key,
  token_hash varchar(64) not null unique,
  person_id varchar(26) not null references person (id),
  -- false while the code of the second factor is awaited
  complete boolean not null,
  device varchar(40) not null,
  -- a second factor's secret that was shown but not yet proved
  offered_secret varchar(64),
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);
create index session_person on session (person_id);

-- Links that work once: invitations, the first administrator, a new password.
create table one_time_link (
  id varchar(26) primary key,
  hash varchar(64) not null unique,
  purpose varchar(20) not null,
  person_id varchar(26) references person (id),
  email varchar(254),
  role varchar(20),
  made_by varchar(26),
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);
create index one_time_link_purpose on one_time_link (purpose, made_at);

-- What staff did. Each entry holds the hash of the one before; entries are only ever added.
create table audit (
  seq bigint primary key,
  at timestamp with time zone not null,
  actor_id varchar(26),
  actor_role varchar(20) not null,
  act varchar(60) not null,
  subject varchar(60) not null,
  detail varchar(500) not null,
  previous varchar(64) not null,
  hash varchar(64) not null
);
-- One row: the last entry. Its lock makes writers take turns; a shortened trail does not agree with it.
create table audit_head (
  id int primary key,
  seq bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '');
