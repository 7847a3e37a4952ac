-- The schemas and who may do what in them. Owner of everything is the role that runs this; the application works as assent_app.

create schema ledger;   -- events, their log, what commits with them
create schema read;     -- read models: can be thrown away and rebuilt
create schema engine;   -- the process engine: can be thrown away and rebuilt
create schema access;   -- accounts, sessions, tokens, private drafts
create schema notices;  -- what was sent to whom

grant usage on schema ledger, read, engine, access, notices to assent_app;

-- Tables of the ledger are only added to, unless the migration that makes one grants more.
alter default privileges in schema ledger grant select, insert on tables to assent_app;
alter default privileges in schema read, engine, access, notices grant select, insert, update, delete on tables to assent_app;
alter default privileges in schema ledger, read, engine, access, notices grant usage, select on sequences to assent_app;

-- For people with psql; the application asks for the same with every connection.
do $$
begin
    execute format('alter database %I set search_path = ledger, read, engine, access, notices, public', current_database());
exception
    when insufficient_privilege then
        raise notice 'only the owner of a database sets its search path';
end
$$;
