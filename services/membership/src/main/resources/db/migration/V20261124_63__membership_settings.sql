-- Every version of the settings of a Network, with who adopted it.
create table read.membership_settings (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    position bigint not null generated always as ((content ->> 'position')::bigint) stored,
    primary key (key, valid_from)
);
create unique index membership_settings_open on read.membership_settings (key) where valid_to = 9223372036854775807;
create index membership_settings_network on read.membership_settings (network, position);

grant select, insert, update on read.membership_settings to assent_app;
