-- Events that could not be handed to their process, in the order of the log for each instance.
create table engine.parked (
    position bigint not null,
    process_key text not null,
    business_key text not null,
    event text not null,
    state text not null check (state in ('WAITING', 'BEHIND', 'FAILING', 'FAILED')),
    reason text not null,
    tries integer not null,
    parked_at timestamptz not null default now(),
    next_try_at timestamptz not null default now(),
    primary key (position, process_key)
);

create index parked_instance on engine.parked (process_key, business_key, position);

comment on table engine.parked is 'Events that could not be handed to their process; thrown away and made again by a rebuild';

-- Up to where a rebuild has brought the engine: the bridge leaves these events alone.
create table engine.rebuilt (
    position bigint not null,
    rebuilt_at timestamptz not null default now()
);

grant select, insert, update, delete on engine.parked, engine.rebuilt to assent_app;
