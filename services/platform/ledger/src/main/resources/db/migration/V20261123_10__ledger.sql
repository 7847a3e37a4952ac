-- The log. Rows are only ever inserted: the position is dense and in commit order, so the primary key is the fence between
-- writers; each row carries its leaf and, where it completes a larger perfect subtree, that subtree's root.

create schema if not exists ledger;

create table ledger.event_type (
    id smallint primary key,
    alias text not null unique
);

create table ledger.event (
    position bigint constraint event_pkey primary key,
    stream uuid not null,
    version int not null,
    type smallint not null references ledger.event_type (id),
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    payload bytea not null,
    metadata bytea not null,
    leaf_hash bytea not null,
    peak_hash bytea,
    constraint event_stream_version unique (stream, version)
);

-- Already compact JSON of at most 60,000 bytes: trying to compress it costs more than it saves.
alter table ledger.event alter column payload set storage external;
alter table ledger.event alter column metadata set storage external;

create table ledger.idempotency (
    person text not null,
    key text not null,
    request_hash text not null,
    position bigint not null,
    events int not null,
    recorded_at timestamptz not null,
    constraint idempotency_pkey primary key (person, key)
);

create table ledger.outbox (
    id bigint generated always as identity primary key,
    kind text not null,
    key text not null,
    cause bigint not null,
    content text not null,
    created_at timestamptz not null default now(),
    tries int not null default 0,
    next_try_at timestamptz not null default now(),
    last_error text,
    dead boolean not null default false,
    done_at timestamptz,
    constraint outbox_kind_key unique (kind, key)
);

create index outbox_waiting on ledger.outbox (next_try_at) where done_at is null and not dead;
create index outbox_dead on ledger.outbox (id) where dead;

-- How far each subscription has read. The position is that of the last event its transactions contain.
create table ledger.token_entry (
    processor text not null,
    segment int not null,
    position bigint not null,
    owner text,
    claimed_at timestamptz not null default now(),
    primary key (processor, segment)
);

grant usage on schema ledger to assent_app;
grant select, insert on ledger.event, ledger.event_type, ledger.idempotency to assent_app;
grant select, insert, update, delete on ledger.outbox, ledger.token_entry to assent_app;
