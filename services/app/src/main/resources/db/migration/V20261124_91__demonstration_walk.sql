-- Which walks of the demonstration clock were asked for, so that a request that is sent twice moves the clock once.
create table access.demonstration_walk (
    person text not null,
    key text not null,
    request_hash text not null,
    from_at timestamptz not null,
    target timestamptz not null,
    before bigint not null,
    after bigint,
    primary key (person, key)
);

grant select, insert, update on access.demonstration_walk to assent_app;
