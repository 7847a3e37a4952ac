-- Two registers for the tests: the books of a library and its shelves.
create table read.library_book (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null default 9223372036854775807,
    content jsonb not null,
    shelf text generated always as (content ->> 'shelf') stored,
    copies integer generated always as ((content ->> 'copies')::integer) stored,
    counted_at text generated always as (content ->> 'countedAt') stored,
    primary key (key, valid_from)
);
create unique index library_book_current on read.library_book (key) where valid_to = 9223372036854775807;

create table read.library_shelf (
    key text not null,
    valid_from bigint not null,
    valid_to bigint not null default 9223372036854775807,
    content jsonb not null,
    primary key (key, valid_from)
);
create unique index library_shelf_current on read.library_shelf (key) where valid_to = 9223372036854775807;
