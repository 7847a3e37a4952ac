create table read.consensus_objection (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  network text generated always as (content -> 'raised' ->> 'network') stored,
  standing text generated always as (content ->> 'standing') stored,
  round_id text generated always as (content -> 'raised' ->> 'roundId') stored,
  subject_id text generated always as (content -> 'raised' -> 'subject' ->> 'id') stored,
  parties text generated always as ('|' || (content -> 'raised' ->> 'entity') || '|' || (content ->> 'owner') || '|') stored,
  raised_position bigint generated always as ((content -> 'raised' ->> 'position')::bigint) stored,
  primary key (key, valid_from)
);
create unique index consensus_objection_now on read.consensus_objection (key) where valid_to = 9223372036854775807;
create index consensus_objection_list on read.consensus_objection (network, raised_position);
create index consensus_objection_round on read.consensus_objection (round_id);
create index consensus_objection_subject on read.consensus_objection (subject_id);

grant select, insert, update, delete on read.consensus_objection to assent_app;

alter table read.consensus_round
  add column ended text generated always as (case when content ->> 'ending' is null then 'false' else 'true' end) stored,
  add column title text generated always as (content -> 'opening' ->> 'title') stored,
  add column year text generated always as (left(content -> 'ending' ->> 'at', 4)) stored;
