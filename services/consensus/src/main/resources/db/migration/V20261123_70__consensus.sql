create table read.consensus_round (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  network text generated always as (content -> 'opening' ->> 'network') stored,
  state text generated always as (content ->> 'state') stored,
  subject_id text generated always as (content -> 'opening' -> 'subject' ->> 'id') stored,
  opened_position bigint generated always as ((content -> 'opening' ->> 'position')::bigint) stored,
  decision_number text generated always as (content ->> 'decisionNumber') stored,
  primary key (key, valid_from)
);
create unique index consensus_round_now on read.consensus_round (key) where valid_to = 9223372036854775807;
create index consensus_round_list on read.consensus_round (network, opened_position);
create index consensus_round_subject on read.consensus_round (subject_id);
create index consensus_round_decision on read.consensus_round (decision_number);

create table read.consensus_text (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  primary key (key, valid_from)
);
create unique index consensus_text_now on read.consensus_text (key) where valid_to = 9223372036854775807;

grant select, insert, update, delete on read.consensus_round, read.consensus_text to assent_app;
