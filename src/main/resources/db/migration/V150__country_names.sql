-- Which country somebody at the desk said that a name in a table means; target is its code, or `-` for a name whose rows
-- are left out.
create table country_name (
  name varchar(300) not null primary key,
  target varchar(2) not null
);
