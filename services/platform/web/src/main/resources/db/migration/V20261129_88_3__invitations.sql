-- Invitations to make an account. Only the hash of the link's token is kept.
create table access.invitation (
    invitation_id uuid primary key,
    person_ref text not null,
    network text not null,
    mail text not null,
    locale text not null check (locale in ('en', 'ru')),
    token_hash bytea not null unique,
    created_at timestamptz not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    username text references access.account on delete set null,
    accepted_at timestamptz,
    withdrawn_at timestamptz
);

create unique index invitation_open on access.invitation (person_ref)
    where accepted_at is null and withdrawn_at is null;

grant select, insert, update on access.invitation to assent_app;
