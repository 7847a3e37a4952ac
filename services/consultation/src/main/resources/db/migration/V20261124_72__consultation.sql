create table read.consultation_round (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  network text generated always as (content -> 'opening' ->> 'network') stored,
  state text generated always as (content ->> 'state') stored,
  subject_id text generated always as (content -> 'opening' -> 'subject' ->> 'id') stored,
  opened_position bigint generated always as ((content -> 'opening' ->> 'position')::bigint) stored,
  primary key (key, valid_from)
);
create unique index consultation_round_now on read.consultation_round (key) where valid_to = 9223372036854775807;
create index consultation_round_list on read.consultation_round (network, opened_position);
create index consultation_round_subject on read.consultation_round (subject_id);

create table read.consultation_text (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  primary key (key, valid_from)
);
create unique index consultation_text_now on read.consultation_text (key) where valid_to = 9223372036854775807;

grant select, insert, update, delete on read.consultation_round, read.consultation_text to assent_app;
