-- What proposals change in the settings, and by which kind of matter the list of proposals is filtered.
create table read.proposals_settings (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  primary key (key, valid_from)
);
create unique index proposals_settings_now on read.proposals_settings (key) where valid_to = 9223372036854775807;

alter table read.proposals_proposal
  add column kind text generated always as (content ->> 'kind') stored;

grant select, insert, update, delete on read.proposals_settings to assent_app;
