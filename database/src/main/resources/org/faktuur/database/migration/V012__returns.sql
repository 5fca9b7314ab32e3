-- Why customers give back, and what becomes of what they give back; each may bring a charge.
create table return_reason (
    code         varchar(20)  primary key,
    name         varchar(120) not null,
    reason_group varchar(60)  not null,
    charge_code  varchar(20)  references charge_code (code),
    category     varchar(10)  not null check (category in ('FIXED', 'PIECES', 'PERCENT')),
    charge_value numeric(19, 6) not null
);

create table disposition_code (
    code         varchar(20)  primary key,
    name         varchar(120) not null,
    disposition  varchar(20)  not null check (disposition in ('CREDIT', 'CREDIT_ONLY', 'REPLACE_AND_CREDIT',
        'REPLACE_AND_SCRAP', 'RETURN_TO_CUSTOMER', 'SCRAP')),
    charge_code  varchar(20)  references charge_code (code),
    category     varchar(10)  not null check (category in ('FIXED', 'PIECES', 'PERCENT')),
    charge_value numeric(19, 6) not null
);

create table return_parameters (
    id         smallint primary key check (id = 1),
    valid_days integer  not null check (valid_days between 0 and 3650)
);
insert into return_parameters (id, valid_days) values (1, 90);

-- What a sales order of the type Returned order has besides.
create table return_order (
    sales_order bigint      primary key references sales_order (id),
    rma_number  varchar(20) not null unique,
    deadline    date        not null,
    reason      varchar(20) not null,
    -- The orders that deliver something else for it; ahead: made before the goods came back.
    replacement varchar(200) not null,
    ahead       boolean     not null
);

-- How far a line of a returned order is; received and invoiced follow from its quantities.
create table return_line (
    sales_line  bigint      primary key references sales_line (id) on delete cascade,
    status      varchar(12) not null check (status in ('EXPECTED', 'REGISTERED', 'QUARANTINE', 'CANCELED')),
    disposition varchar(20) not null,
    -- The price, discount and cost that were agreed when the line was made.
    unit_price  numeric(19, 6) not null,
    discount_percent numeric(9, 4) not null,
    unit_cost   numeric(19, 6) not null
);

-- Which line of which posted invoice a line of an order gives back, and why.
create table credited_line (
    sales_line   bigint       primary key references sales_line (id) on delete cascade,
    invoice      varchar(20)  not null,
    invoice_date date         not null,
    invoice_line integer      not null check (invoice_line > 0),
    reason       varchar(120) not null
);
create index credited_line_invoice on credited_line (invoice);

-- The same of the posted lines of credit notes, under the same key as the line; already: how much of the invoice's
-- line was given back before.
create table invoice_credit (
    id           bigint         primary key,
    invoice      varchar(20)    not null,
    invoice_date date           not null,
    invoice_line integer        not null,
    already      numeric(19, 4) not null,
    reason       varchar(120)   not null
);
create index invoice_credit_invoice on invoice_credit (invoice);

insert into number_sequence (kind, pattern)
    select 'RETURN_ORDER', 'RMA-{000000}' from (values (1)) one where exists (select 1 from number_sequence);

-- What corrects a posted invoice: the credit note that gives all of it back, and the order that takes its place.
create table invoice_correction (
    invoice     varchar(20) primary key,
    credit_note varchar(20) not null,
    sales_order varchar(20) not null
);
