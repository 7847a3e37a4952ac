-- Keys of persons, each wrapped by the master key, which is kept elsewhere. They are no part of the log: to erase a person is to
-- destroy the key. A row without a key is what is left of an erased person.
create table access.person_key (
    person_ref text primary key,
    wrapped bytea
);

-- The index of names for pages and search: sealed, of now only, gone when the person is erased.
create table access.person_name (
    person_ref text primary key,
    name text not null,
    mail text
);

-- Which master key these keys were wrapped by.
create table access.person_master (
    single boolean primary key default true check (single),
    fingerprint text not null
);

grant select, insert, update, delete on access.person_key, access.person_name to assent_app;
grant select, insert on access.person_master to assent_app;

-- The register of persons: who is registered, for whom a case of erasure is open, who is erased. No name is in it.
create table read.membership_person (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    state text not null generated always as (content ->> 'state') stored,
    primary key (key, valid_from)
);
create unique index membership_person_open on read.membership_person (key) where valid_to = 9223372036854775807;
create index membership_person_network on read.membership_person (network, valid_from);

create table read.membership_break_glass (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    kind text not null generated always as (content ->> 'kind') stored,
    subject text not null generated always as (content ->> 'subject') stored,
    asked bigint not null generated always as ((content ->> 'askedPosition')::bigint) stored,
    primary key (key, valid_from)
);
create unique index membership_break_glass_open on read.membership_break_glass (key) where valid_to = 9223372036854775807;
create index membership_break_glass_network on read.membership_break_glass (network, asked);

grant select, insert, update on read.membership_person, read.membership_break_glass to assent_app;
