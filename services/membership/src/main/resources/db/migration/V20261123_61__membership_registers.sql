-- Registers of membership; each row version says from which to which position of the log it held.

create table read.membership_network (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    primary key (key, valid_from)
);
create unique index membership_network_open on read.membership_network (key) where valid_to = 9223372036854775807;

create table read.membership_entity (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    entity text not null generated always as (content ->> 'entity') stored,
    on_network_roll boolean not null generated always as ((content -> 'rolls' ->> 'onNetworkRoll')::boolean) stored,
    on_unct_roll boolean not null generated always as ((content -> 'rolls' ->> 'onUnctRoll')::boolean) stored,
    primary key (key, valid_from)
);
create unique index membership_entity_open on read.membership_entity (key) where valid_to = 9223372036854775807;
create index membership_entity_network on read.membership_entity (network, entity, valid_from);

create table read.membership_seat (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    entity text not null generated always as (content ->> 'entity') stored,
    primary key (key, valid_from)
);
create unique index membership_seat_open on read.membership_seat (key) where valid_to = 9223372036854775807;
create index membership_seat_network on read.membership_seat (network, entity, valid_from);

create table read.membership_capacity (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    person text not null generated always as (content ->> 'person') stored,
    network text not null generated always as (content ->> 'network') stored,
    primary key (key, valid_from)
);
create unique index membership_capacity_open on read.membership_capacity (key) where valid_to = 9223372036854775807;
create index membership_capacity_person on read.membership_capacity (person, valid_from);

grant select, insert, update on
    read.membership_network, read.membership_entity, read.membership_seat, read.membership_capacity to assent_app;
