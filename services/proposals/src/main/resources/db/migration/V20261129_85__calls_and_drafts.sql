-- Calls for proposals, concept notes, and what the lists of proposals are searched by.
create table read.proposals_call (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  network text not null generated always as (content ->> 'network') stored,
  state text not null generated always as (content ->> 'state') stored,
  words text not null generated always as
    ((content ->> 'code') || ' ' || (content ->> 'titleEnglish') || ' ' || (content ->> 'titleRussian')) stored,
  registered_position bigint not null generated always as ((content ->> 'registeredPosition')::bigint) stored,
  primary key (key, valid_from)
);
create unique index proposals_call_now on read.proposals_call (key) where valid_to = 9223372036854775807;
create index proposals_call_list on read.proposals_call (network, registered_position);

create table read.proposals_draft (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  primary key (key, valid_from)
);
create unique index proposals_draft_now on read.proposals_draft (key) where valid_to = 9223372036854775807;

alter table read.proposals_proposal
  add column words text generated always as (coalesce(content ->> 'number', '') || ' ' || (content ->> 'title')) stored;

grant select, insert, update, delete on read.proposals_call, read.proposals_draft to assent_app;
