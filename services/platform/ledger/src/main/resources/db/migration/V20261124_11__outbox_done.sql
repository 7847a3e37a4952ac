-- What is delivered is forgotten after a while; this finds the oldest.
create index outbox_done on ledger.outbox (done_at) where done_at is not null;
