-- What happened at the door: who signed in and out, what failed, which factors came and went. Never changed.
create table access.sign_in_log (
    entry_id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null,
    username text,
    by_username text
);

create index sign_in_log_username on access.sign_in_log (username, entry_id);

revoke update, delete on access.sign_in_log from assent_app;
grant select, insert on access.sign_in_log to assent_app;

-- Tries that failed, for the few minutes in which they count against an address.
create table access.sign_in_failure (
    address text not null,
    at timestamptz not null
);

create index sign_in_failure_address on access.sign_in_failure (address, at);

grant select, insert, delete on access.sign_in_failure to assent_app;

-- Where letters to the holder of an account go; null where nobody knows.
alter table access.account add column mail text;
