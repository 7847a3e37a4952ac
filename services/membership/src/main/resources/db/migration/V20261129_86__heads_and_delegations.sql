-- Offices are looked for by entity too: who acts for a head and who carries a member's work are rows of other people.
alter table read.membership_capacity add column entity text generated always as (content ->> 'entity') stored;
alter table read.membership_capacity add column role text generated always as (content ->> 'role') stored;
create index membership_capacity_entity on read.membership_capacity (network, entity, valid_from);
