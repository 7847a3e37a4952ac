-- Rows that were written before filings, returned letters, duplicates and annexes say that there were none.
update read.consultation_round
set content = content
    || '{"sameAs": {}, "satisfactions": {}, "externals": []}'::jsonb
    || jsonb_build_object('addressees', (
        select coalesce(jsonb_agg(asked || jsonb_build_object('service', jsonb_strip_nulls(jsonb_build_object(
            'letterAcceptedAt', case asked ->> 'delivery' when 'LETTER_ACCEPTED' then asked -> 'deliveredAt' end,
            'returnNote', '',
            'openedAt', case when asked ->> 'openedAt' is not null then asked -> 'openedAt' end,
            'answeredAt', case asked ->> 'delivery' when 'ANSWERED' then asked -> 'deliveredAt' end))) order by place), '[]'::jsonb)
        from jsonb_array_elements(content -> 'addressees') with ordinality as asked_at (asked, place)))
where not content ? 'sameAs';

-- Private drafts of an agency, kept outside the log: only its members and its head read them.
create table access.agency_draft (
    network text not null,
    entity text not null,
    kind text not null,
    subject text not null,
    state text not null check (state in ('WRITING', 'SUBMITTED', 'RETURNED')),
    content text not null,
    note text not null,
    written_by text not null,
    version int not null,
    changed_at timestamptz not null,
    primary key (network, entity, kind, subject)
);

grant select, insert, update, delete on access.agency_draft to assent_app;
