-- Who read which restricted item, in which capacity, and under which opening where there was no right. It is kept, and may only
-- be added to; an address names a page of this application and nobody.
create table access.read_log (
    number bigint generated always as identity primary key,
    at timestamptz not null,
    person_ref text not null,
    network text not null,
    role text,
    entity text,
    what text not null,
    address text not null,
    ground text
);

create index read_log_network on access.read_log (network, number);

revoke all on access.read_log from assent_app;
grant select, insert on access.read_log to assent_app;
