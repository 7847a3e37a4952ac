-- Contents of files, each once under its SHA-256, in pieces of at most one megabyte: they are added and read, never changed.
create schema documents;
grant usage on schema documents to assent_app;

create table documents.content (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  stored_at timestamptz not null default clock_timestamp()
);

create table documents.piece (
  sha256 text not null references documents.content,
  number int not null,
  bytes bytea not null,
  primary key (sha256, number)
);
-- Most files are compressed already.
alter table documents.piece alter column bytes set storage external;

grant select, insert on documents.content, documents.piece to assent_app;

-- Every dossier with its items, versions and waivers.
create table read.documents_dossier (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  network text not null generated always as (content ->> 'network') stored,
  opened_position bigint not null generated always as ((content ->> 'openedPosition')::bigint) stored,
  primary key (key, valid_from)
);
create unique index documents_dossier_now on read.documents_dossier (key) where valid_to = 9223372036854775807;
create index documents_dossier_network on read.documents_dossier (network, opened_position);

grant select, insert, update, delete on read.documents_dossier to assent_app;
