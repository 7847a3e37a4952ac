-- When the application, and with it its database, and its mail were last seen to work, by the machine's clock. Nothing in it is of
-- value to an auditor; a gap is an event of its own.
create table access.heartbeat (
    part text primary key,
    at timestamptz not null
);

grant select, insert, update on access.heartbeat to assent_app;
