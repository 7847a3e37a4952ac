-- Task teams and specialised resources.
create table read.membership_task_team (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    position bigint not null generated always as ((content ->> 'formed')::bigint) stored,
    primary key (key, valid_from)
);
create unique index membership_task_team_open on read.membership_task_team (key) where valid_to = 9223372036854775807;
create index membership_task_team_network on read.membership_task_team (network, position);

create table read.membership_resource (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    position bigint not null generated always as ((content ->> 'identified')::bigint) stored,
    primary key (key, valid_from)
);
create unique index membership_resource_open on read.membership_resource (key) where valid_to = 9223372036854775807;
create index membership_resource_network on read.membership_resource (network, position);

grant select, insert, update on read.membership_task_team, read.membership_resource to assent_app;
