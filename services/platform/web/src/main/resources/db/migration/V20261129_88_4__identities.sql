-- Who a provider says somebody is, and whose account that is. Never matched by mail address.
create table access.identity (
    issuer text not null,
    subject text not null,
    username text not null references access.account on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);

create index identity_username on access.identity (username);

-- Identities that came and belong to no account yet, for an administrator to link; forgotten after a month.
create table access.identity_waiting (
    code text primary key,
    issuer text not null,
    subject text not null,
    mail text,
    last_came_at timestamptz not null,
    unique (issuer, subject)
);

grant select, insert, update, delete on access.identity, access.identity_waiting to assent_app;
