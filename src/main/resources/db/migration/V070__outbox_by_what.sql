-- "When did a concept last change?" is asked every few seconds.
create index outbox_what on outbox (what, seq);
