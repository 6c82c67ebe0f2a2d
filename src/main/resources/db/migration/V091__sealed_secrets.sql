-- Secrets of authenticators, sealed with a key that lies outside of the database. The plain column is emptied when the
-- centre next starts.
alter table person add column totp_sealed varchar(200);
alter table session add column offered_sealed varchar(200);
update session set offered_secret = null;
