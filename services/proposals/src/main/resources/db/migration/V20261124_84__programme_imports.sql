-- Imports of programmes and what became of each row.
create table read.proposals_import (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  position bigint not null generated always as ((content ->> 'position')::bigint) stored,
  primary key (key, valid_from)
);
create unique index proposals_import_now on read.proposals_import (key) where valid_to = 9223372036854775807;
create index proposals_import_list on read.proposals_import (position);

create table read.proposals_import_row (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  import_id text not null generated always as (content ->> 'importId') stored,
  outcome text not null generated always as (content -> 'row' ->> 'outcome') stored,
  primary key (key, valid_from)
);
create unique index proposals_import_row_now on read.proposals_import_row (key) where valid_to = 9223372036854775807;
create index proposals_import_row_list on read.proposals_import_row (import_id, outcome, key);

grant select, insert, update, delete on read.proposals_import, read.proposals_import_row to assent_app;
