-- Second factors of accounts. The secret of an authenticator is encrypted with a key that is not in the database.
create table access.authenticator (
    authenticator_id uuid primary key,
    username text not null references access.account on delete cascade,
    name text not null,
    secret bytea not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    last_step bigint not null
);

create index authenticator_username on access.authenticator (username);

-- How a passkey calls an account; it tells nothing about the person.
create table access.passkey_user (
    username text primary key references access.account on delete cascade,
    user_handle bytea not null unique
);

create table access.passkey (
    credential_id bytea primary key,
    username text not null references access.account on delete cascade,
    name text not null,
    public_key bytea not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports text not null,
    attestation bytea,
    attestation_client bytea,
    created_at timestamptz not null,
    last_used_at timestamptz not null
);

create index passkey_username on access.passkey (username);

-- Only hashes; each is good once.
create table access.recovery_code (
    username text not null references access.account on delete cascade,
    code_hash bytea not null,
    primary key (username, code_hash)
);

grant select, insert, update, delete
    on access.authenticator, access.passkey_user, access.passkey, access.recovery_code to assent_app;
