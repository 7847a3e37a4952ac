-- How far the registers in schema read have come. One row; moved in the transaction that moves the registers' rows.
create table read.timeline_progress (
    single boolean primary key default true check (single),
    position bigint not null,
    recorded_at timestamptz not null
);

grant select, insert, update on read.timeline_progress to assent_app;
