create table payment_terms (
    code   varchar(20)  primary key,
    name   varchar(120) not null,
    method varchar(20)  not null
        check (method in ('NET', 'CURRENT_WEEK', 'CURRENT_MONTH', 'CURRENT_QUARTER', 'CURRENT_YEAR', 'COD')),
    months integer      not null check (months >= 0),
    days   integer      not null check (days >= 0),
    payment_day integer check (payment_day between 1 and 31)
);

create table customer_group (
    code varchar(20)  primary key,
    name varchar(120) not null
);

create table customer (
    account             varchar(20)    primary key,
    name                varchar(120)   not null,
    invoice_account     varchar(20)    not null,
    customer_group      varchar(20)    not null references customer_group (code),
    currency            varchar(3)     not null,
    language            varchar(2)     not null check (language in ('en', 'nl', 'nb')),
    vat_group           varchar(20)    not null,
    vat_number          varchar(40)    not null,
    registration_number varchar(40)    not null,
    payment_terms       varchar(20)    not null references payment_terms (code),
    credit_limit        numeric(19, 4) not null check (credit_limit >= 0),
    mandatory_credit_limit boolean     not null,
    hold                varchar(10)    not null check (hold in ('NONE', 'INVOICE', 'ALL')),
    contact             varchar(120)   not null,
    street              varchar(120)   not null,
    postal_code         varchar(20)    not null,
    city                varchar(80)    not null,
    region              varchar(80)    not null,
    country             varchar(60)    not null,
    email               varchar(120)   not null,
    phone               varchar(40)    not null,
    version             integer        not null
);
create index customer_name on customer (name, account);

create table product (
    item           varchar(20)    primary key,
    name           varchar(120)   not null,
    unit           varchar(20)    not null,
    price          numeric(19, 6) not null check (price >= 0),
    unit_cost      numeric(19, 6) not null check (unit_cost >= 0),
    item_group     varchar(20)    not null,
    item_vat_group varchar(20)    not null,
    stocked        boolean        not null,
    discontinued   boolean        not null,
    version        integer        not null
);
create index product_name on product (name, item);

create table charge_code (
    code           varchar(20)  primary key,
    name           varchar(120) not null,
    item_vat_group varchar(20)  not null
);
