create table payment_terms (
    code   varchar(20)  primary key,
    name   varchar(120) not null,
    method varchar(20)  not null
        check (method in ('NET', 'CURRENT_WEEK', 'CURRENT_MONTH', 'CURRENT_QUARTER', 'CURRENT_YEAR', 'COD',
                          'CUTOFF_DAY')),
    months integer      not null check (months >= 0),
    days   integer      not null check (days >= 0),
    payment_day integer check (payment_day between 1 and 31),
    -- A day of the week to pay on, 1 Monday to 7 Sunday; either this or a day of the month.
    payment_weekday integer check (payment_weekday between 1 and 7),
    -- The last day of the month of an invoice that is still reckoned with this month (method CUTOFF_DAY).
    cutoff_day  integer check (cutoff_day between 1 and 31),
    -- Where a due date on a Saturday or Sunday moves.
    working_day varchar(10) not null default 'ANY' check (working_day in ('ANY', 'NEXT', 'PREVIOUS')),
    check (payment_day is null or payment_weekday is null)
);

create table payment_method (
    code varchar(20)  primary key,
    name varchar(120) not null
);

-- What may be deducted when it is paid early; the next one of the chain holds once this one's date has passed.
create table cash_discount (
    code      varchar(20)   primary key,
    name      varchar(120)  not null,
    months    integer       not null check (months >= 0),
    days      integer       not null check (days >= 0),
    percent   numeric(9, 4) not null check (percent > 0 and percent <= 100),
    next_code varchar(20)   references cash_discount (code)
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
    payment_method      varchar(20)    not null default '',
    cash_discount       varchar(20)    not null default '',
    posting_profile     varchar(20)    not null default '',
    prices_include_vat  boolean        not null default false,
    -- Whether the orders of this customer are merged when the summary update is automatic.
    auto_summary        boolean        not null default false,
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

-- What of a product lies in stock; a product without a row is not counted. Deliveries take from it.
create table stock_level (
    item    varchar(20)    primary key references product (item),
    on_hand numeric(19, 4) not null
);

-- CUSTOMER: debit customer, credit ledger: stands on the invoice. INTERNAL: debit and credit ledger, on no paper.
create table charge_code (
    code           varchar(20)  primary key,
    name           varchar(120) not null,
    item_vat_group varchar(20)  not null,
    kind           varchar(10)  not null default 'CUSTOMER' check (kind in ('CUSTOMER', 'INTERNAL'))
);

-- What the charge is called in a customer's language; the code's own name where there is none.
create table charge_code_name (
    charge_code varchar(20)  not null references charge_code (code),
    language    varchar(2)   not null check (language in ('en', 'nl', 'nb')),
    name        varchar(120) not null,
    primary key (charge_code, language)
);

-- Charges that go onto orders (level ORDER) or their lines (level LINE) by themselves. Scope ONE beats GROUP beats
-- EVERY, of the customer and of the item; of several tiers the highest that the order reaches.
create table auto_charge (
    id             bigint generated by default as identity primary key,
    level          varchar(10)    not null check (level in ('ORDER', 'LINE')),
    customer_scope varchar(10)    not null check (customer_scope in ('ONE', 'GROUP', 'EVERY')),
    customer_key   varchar(20)    not null,
    item_scope     varchar(10)    not null check (item_scope in ('ONE', 'GROUP', 'EVERY')),
    item_key       varchar(20)    not null,
    charge_code    varchar(20)    not null references charge_code (code),
    category       varchar(10)    not null check (category in ('FIXED', 'PIECES', 'PERCENT')),
    currency       varchar(3)     not null,
    from_amount    numeric(19, 4) not null check (from_amount >= 0),
    charge_value   numeric(19, 6) not null,
    keep           boolean        not null,
    check ((customer_scope = 'EVERY') = (customer_key = '')),
    check ((item_scope = 'EVERY') = (item_key = '')),
    check (level = 'LINE' or item_scope = 'EVERY' and category <> 'PIECES')
);
