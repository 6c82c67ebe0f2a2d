-- What was done to one record, also when the record itself is gone.
create index audit_subject on audit (subject, seq);
