-- Every version of every list of reference data.
create table read.proposals_reference (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  list text not null generated always as (content ->> 'list') stored,
  in_force boolean not null generated always as ((content ->> 'inForce')::boolean) stored,
  position bigint not null generated always as ((content ->> 'position')::bigint) stored,
  primary key (key, valid_from)
);
create unique index proposals_reference_now on read.proposals_reference (key) where valid_to = 9223372036854775807;
create index proposals_reference_list on read.proposals_reference (list, position);

grant select, insert, update, delete on read.proposals_reference to assent_app;
