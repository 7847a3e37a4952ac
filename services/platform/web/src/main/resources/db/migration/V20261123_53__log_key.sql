-- The key that signs the checkpoints of the log, made once for an installation. Kept with every backup.
create table access.log_key (
    single boolean primary key default true check (single),
    secret text not null
);

revoke update, delete on access.log_key from assent_app;
grant select, insert on access.log_key to assent_app;
