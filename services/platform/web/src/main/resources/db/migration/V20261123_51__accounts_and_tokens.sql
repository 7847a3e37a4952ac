-- Who may sign in. A person's name is not here, only the reference by which the record knows them.
create table access.account (
    username text primary key,
    password_hash text not null,
    person_ref text not null,
    network text not null,
    locale text not null check (locale in ('en', 'ru')),
    enabled boolean not null default true,
    failures integer not null default 0,
    locked_until timestamptz
);

-- Tokens of programs. Only the hash is kept: who reads this table cannot use one.
create table access.token (
    token_hash bytea primary key,
    username text not null references access.account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index token_username on access.token (username);

grant select, insert, update, delete on access.account, access.token to assent_app;
