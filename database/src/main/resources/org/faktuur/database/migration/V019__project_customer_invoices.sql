-- What the bookkeeper adds to a confirmed project invoice, and what its customer's invoice became; no row before
-- somebody touches it.
create table customer_invoice (
    invoice       varchar(20)  primary key,
    status        varchar(20)  not null check (status in ('TO_BE_COMPLETED', 'POSTED', 'ELSEWHERE')),
    -- The number that it was posted under, here or elsewhere.
    document      varchar(40)  not null,
    vat_group     varchar(20)  not null,
    payment_terms varchar(20)  not null,
    invoice_date  date,
    due_date      date,
    reference     varchar(60)  not null,
    note          varchar(500) not null,
    complimentary boolean      not null,
    fixed_rate    numeric(19, 10),
    version       integer      not null
);
create index customer_invoice_document on customer_invoice (document);

-- How what is billed of a line of the contract is printed: in which place, under which name, added up or not.
create table customer_invoice_group (
    invoice        varchar(20)  not null references customer_invoice (invoice),
    place          integer      not null,
    contract_line  integer      not null,
    name           varchar(120) not null,
    summary        boolean      not null,
    item_vat_group varchar(20)  not null,
    primary key (invoice, place)
);
