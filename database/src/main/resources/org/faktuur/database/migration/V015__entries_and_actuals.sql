-- What entries and actuals have besides.

-- What of an expense is tax, in its currency; not part of its price.
alter table project_entry add column tax numeric(19, 4) default 0 not null;

-- The paper that proves an expense.
create table entry_receipt (
    entry     bigint       primary key references project_entry (id) on delete cascade,
    file_name varchar(120) not null,
    kind      varchar(10)  not null check (kind in ('PDF', 'PNG', 'JPEG')),
    content   bytea        not null
);

-- The words of an actual, where they are no longer those that it was born with. Nothing else of it changes.
create table actual_words (
    actual               bigint       primary key,
    description          varchar(200) not null,
    external_description varchar(200) not null
);
