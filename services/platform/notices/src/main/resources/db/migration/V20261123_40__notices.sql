-- What became of each letter, written between the post's acceptance and the report of it: the report is always the same one.
create table notices.delivery (
    letter text primary key,
    outcome text not null check (outcome in ('ACCEPTED', 'NO_ADDRESS')),
    at timestamptz not null,
    reported_at timestamptz
);

-- The mailboxes of the demonstration, which stand for a mail server.
create table notices.letter (
    key text primary key,
    recipient text not null,
    regarding text not null,
    seat text,
    language text not null,
    subject text not null,
    body text not null,
    link text,
    accepted_at timestamptz not null,
    opened_at timestamptz
);

create index letter_of_recipient on notices.letter (recipient, accepted_at desc, key desc);

grant select, insert, update on notices.delivery, notices.letter to assent_app;
