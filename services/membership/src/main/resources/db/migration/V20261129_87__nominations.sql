-- Invitations to nominate, and which seat of an entity is the member's.
create table read.membership_invitation (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    entity text not null generated always as (content ->> 'entity') stored,
    primary key (key, valid_from)
);
create unique index membership_invitation_open on read.membership_invitation (key) where valid_to = 9223372036854775807;
create index membership_invitation_network on read.membership_invitation (network, entity, valid_from);

create table read.membership_member_seat (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null,
    content jsonb not null,
    network text not null generated always as (content ->> 'network') stored,
    primary key (key, valid_from)
);
create unique index membership_member_seat_open on read.membership_member_seat (key) where valid_to = 9223372036854775807;
create index membership_member_seat_network on read.membership_member_seat (network, valid_from);

grant select, insert, update on read.membership_invitation, read.membership_member_seat to assent_app;
