-- By how much the demonstration clock was moved on. Nothing in it is of value to an auditor; events carry their own times.
create table access.demonstration_clock (
    single boolean primary key default true check (single),
    offset_millis bigint not null check (offset_millis >= 0)
);

grant select, insert, update on access.demonstration_clock to assent_app;
