-- What the customer reads of why it is corrected.
alter table customer_invoice add column reason varchar(500) default '' not null;

-- What the paper of a project's invoice says besides: the project invoice that it bills, contract, projects, period.
create table invoice_project (
    posting         bigint        primary key references posting (seq),
    project_invoice varchar(20)   not null,
    contract        varchar(20)   not null,
    contract_name   varchar(120)  not null,
    -- Each on a line of its own.
    projects        varchar(8000) not null,
    period_from     date          not null,
    period_to       date          not null,
    reason          varchar(500)  not null
);

-- The invoices that it corrects: the last one first. Of what was invoiced elsewhere no date is known.
create table invoice_project_original (
    id           bigint      primary key,
    invoice      varchar(40) not null,
    invoice_date date
);
create index invoice_project_original_invoice on invoice_project_original (invoice);

-- Its groups in the order of printing: a line of the contract each, every detail by itself or added up.
create table invoice_project_group (
    id             bigint       primary key,
    contract_line  integer      not null,
    name           varchar(120) not null,
    summary        boolean      not null,
    item_vat_group varchar(20)  not null
);

-- What its lines say besides, under the same key as the line: the place of the group, the day, who worked.
create table invoice_line_work (
    id        bigint       primary key,
    place     integer      not null,
    work_date date,
    worker    varchar(250) not null
);

-- Customers' invoices of projects that were cancelled against each other before any was posted: what was billed first,
-- and all of them.
create table project_cancellation (
    posting  bigint      primary key references posting (seq),
    original varchar(20) not null
);
create table project_cancelled (
    id      bigint      primary key,
    invoice varchar(20) not null unique
);
