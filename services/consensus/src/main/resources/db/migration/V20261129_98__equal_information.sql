-- What came to rounds beside their text, and who has it.
create table read.consensus_papers (
  key text not null,
  valid_from bigint not null,
  valid_to bigint not null default 9223372036854775807,
  content jsonb not null,
  primary key (key, valid_from)
);
create unique index consensus_papers_now on read.consensus_papers (key) where valid_to = 9223372036854775807;

grant select, insert, update, delete on read.consensus_papers to assent_app;
