create table read.proposals_proposal (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  network text generated always as (content ->> 'network') stored,
  state text generated always as (content ->> 'state') stored,
  registered_position bigint generated always as ((content ->> 'registeredPosition')::bigint) stored,
  primary key (key, valid_from)
);
create unique index proposals_proposal_now on read.proposals_proposal (key) where valid_to = 9223372036854775807;
create index proposals_proposal_list on read.proposals_proposal (network, registered_position);

create table read.proposals_revision (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  primary key (key, valid_from)
);
create unique index proposals_revision_now on read.proposals_revision (key) where valid_to = 9223372036854775807;

create table read.proposals_programme (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  primary key (key, valid_from)
);
create unique index proposals_programme_now on read.proposals_programme (key) where valid_to = 9223372036854775807;

grant select, insert, update, delete
  on read.proposals_proposal, read.proposals_revision, read.proposals_programme to assent_app;
