-- What is posted: rows are added, never changed. Every table names its posting, the link of the hash chain: a
-- document by its posting, a line by an id that is posting * 100000 + number of the line. That one key is the row's
-- place in the store, the lines of a posting are a range of it, and no further index has to be kept; that every line
-- has its document is proven by the check of the hash chain.
create table posting (
    seq           bigint       primary key,
    kind          varchar(20)  not null check (kind in ('PACKING_SLIP', 'INVOICE', 'PAYMENT', 'SETTLEMENT', 'PROJECT')),
    document      varchar(20)  not null,
    posting_date  date         not null,
    posted_at     timestamp(6) with time zone not null,
    posted_by     varchar(60)  not null,
    -- What the posting did to living rows (quantities, statuses, number counters), so that it can be done again.
    effects       varchar(1000000) not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null
);

-- The last link: read for update by whoever posts, so that numbers and links follow the order of posting.
create table chain_head (
    id   smallint    primary key check (id = 1),
    seq  bigint      not null,
    hash varchar(64) not null
);
insert into chain_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table packing_slip (
    posting          bigint       primary key references posting (seq),
    number           varchar(20)  not null unique,
    slip_date        date         not null,
    customer_account varchar(20)  not null,
    customer_name    varchar(120) not null,
    delivery_address varchar(500) not null,
    order_numbers    varchar(4000) not null
);

create table packing_slip_line (
    id           bigint         primary key,
    order_number varchar(20)    not null,
    sales_line   bigint         not null,
    item         varchar(20)    not null,
    description  varchar(200)   not null,
    quantity     numeric(19, 4) not null,
    unit         varchar(20)    not null
);
create index packing_slip_line_sales_line on packing_slip_line (sales_line);

create table invoice (
    posting             bigint          primary key references posting (seq),
    number              varchar(20)     not null unique,
    kind                varchar(12)     not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    voucher             varchar(20)     not null,
    invoice_date        date            not null,
    document_date       date            not null,
    due_date            date            not null,
    delivery_date       date            not null,
    -- A company version, hashed with the invoice and so proven to be there.
    seller              bigint          not null,
    customer_account    varchar(20)     not null,
    customer_name       varchar(120)    not null,
    invoice_account     varchar(20)     not null,
    invoice_address     varchar(500)    not null,
    delivery_address    varchar(500)    not null,
    customer_group      varchar(20)     not null,
    vat_number          varchar(40)     not null,
    registration_number varchar(40)     not null,
    language            varchar(2)      not null,
    payment_terms       varchar(20)     not null,
    payment_method      varchar(20)     not null,
    posting_profile     varchar(20)     not null,
    reference           varchar(60)     not null,
    printed_note        varchar(1000)   not null,
    currency            varchar(3)      not null,
    exchange_rate       numeric(19, 10) not null,
    prices_include_vat  boolean         not null,
    -- By line or total, rounded by code or combination, which way: TOTAL CODE NEAREST.
    tax_computed        varchar(40)     not null,
    -- A credit note whose voucher reverses with negative amounts.
    correction          boolean         not null,
    -- Whether the paper adds up the charges of one code.
    charges_summarized  boolean         not null,
    net                 numeric(19, 4)  not null,
    tax                 numeric(19, 4)  not null,
    total               numeric(19, 4)  not null,
    order_numbers       varchar(4000)   not null,
    packing_slips       varchar(4000)   not null,
    check (total = net + tax)
);
create index invoice_invoice_account on invoice (invoice_account, posting);
create index invoice_invoice_date on invoice (invoice_date, posting);

create table invoice_line (
    id               bigint         primary key,
    order_number     varchar(20)    not null,
    sales_line       bigint         not null,
    item             varchar(20)    not null,
    description      varchar(200)   not null,
    quantity         numeric(19, 4) not null,
    unit             varchar(20)    not null,
    unit_price       numeric(19, 6) not null,
    discount_percent numeric(9, 4)  not null,
    net              numeric(19, 4) not null,
    item_group       varchar(20)    not null,
    unit_cost        numeric(19, 6) not null,
    -- The VAT codes with a blank between them; empty: not taxed. The line's share of their tax.
    vat_codes        varchar(80)    not null,
    tax              numeric(19, 4) not null
);

-- Which packing slip delivered how much of what an invoice line invoices; what no slip did, the invoice delivered.
create table invoiced_delivery (
    id           bigint         primary key,
    invoice_line integer        not null,
    sales_line   bigint         not null,
    packing_slip varchar(20)    not null,
    quantity     numeric(19, 4) not null
);
create index invoiced_delivery_sales_line on invoiced_delivery (sales_line);

-- CHARGE stands on the invoice; DISCOUNT is the discount on the whole order, below zero; INTERNAL is on no paper.
create table invoice_charge (
    id           bigint         primary key,
    order_number varchar(20)    not null,
    charge_code  varchar(20)    not null,
    description  varchar(120)   not null,
    amount       numeric(19, 4) not null,
    kind         varchar(10)    not null check (kind in ('CHARGE', 'DISCOUNT', 'INTERNAL')),
    category     varchar(10)    not null check (category in ('FIXED', 'PIECES', 'PERCENT')),
    charge_value numeric(19, 6) not null,
    -- What pieces or percent are reckoned of: a quantity or an amount.
    basis        numeric(19, 4) not null,
    vat_codes    varchar(80)    not null,
    tax          numeric(19, 4) not null
);

-- What may be deducted when the invoice is paid by a day, the earliest first.
create table cash_discount_offer (
    id          bigint         primary key,
    until_date  date           not null,
    percent     numeric(9, 4)  not null,
    amount      numeric(19, 4) not null
);

-- Base and tax in the invoice's currency and in the company's.
create table tax_transaction (
    id              bigint         primary key,
    tax_date        date           not null,
    vat_code        varchar(20)    not null,
    vat_kind        varchar(20)    not null,
    percent         numeric(9, 4)  not null,
    base            numeric(19, 4) not null,
    tax             numeric(19, 4) not null,
    base_accounting numeric(19, 4) not null,
    tax_accounting  numeric(19, 4) not null
);

create table voucher (
    posting      bigint       primary key references posting (seq),
    number       varchar(20)  not null unique,
    voucher_date date         not null,
    document     varchar(20)  not null,
    description  varchar(200) not null
);
create index voucher_voucher_date on voucher (voucher_date, posting);

-- Debit and credit in the company's currency; amount_currency is signed, debit positive.
create table voucher_line (
    id              bigint         primary key,
    account         varchar(20)    not null,
    debit           numeric(19, 4) not null,
    credit          numeric(19, 4) not null,
    amount_currency numeric(19, 4) not null,
    currency        varchar(3)     not null,
    posting_type    varchar(20)    not null,
    rule            varchar(60)    not null,
    source_line     integer        not null,
    description     varchar(200)   not null,
    check (debit = 0 or credit = 0)
);

-- What a document made a customer owe, on the summary account that it was posted to; a payment is below zero.
create table customer_transaction (
    posting           bigint         primary key references posting (seq),
    kind              varchar(12)    not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'PAYMENT')),
    summary_account   varchar(20)    not null,
    customer_account  varchar(20)    not null,
    document_number   varchar(20)    not null,
    transaction_date  date           not null,
    due_date          date           not null,
    currency          varchar(3)     not null,
    amount            numeric(19, 4) not null,
    amount_accounting numeric(19, 4) not null
);
create index customer_transaction_customer on customer_transaction (customer_account, posting);

-- Money that came from a customer, or went back to one (below zero).
create table payment (
    posting          bigint          primary key references posting (seq),
    number           varchar(20)     not null unique,
    voucher          varchar(20)     not null,
    customer_account varchar(20)     not null,
    payment_date     date            not null,
    currency         varchar(3)      not null,
    amount           numeric(19, 4)  not null,
    exchange_rate    numeric(19, 10) not null,
    bank_account     varchar(20)     not null,
    reference        varchar(140)    not null,
    -- The line of a bank statement that brought it; empty when it was registered by hand.
    bank_entry       varchar(140)    not null
);
create index payment_bank_entry on payment (bank_entry);

-- Which transactions of a customer cancel each other. Undoing adds another one that reverses it.
create table settlement (
    posting               bigint         primary key references posting (seq),
    number                varchar(20)    not null unique,
    -- Empty where nothing but open amounts changed.
    voucher               varchar(20)    not null,
    customer_account      varchar(20)    not null,
    settlement_date       date           not null,
    currency              varchar(3)     not null,
    -- The number of the settlement that this one undoes; empty for any other.
    reverses              varchar(20)    not null,
    -- What was paid too little (above zero) or too much and let go.
    difference            numeric(19, 4) not null,
    difference_accounting numeric(19, 4) not null,
    -- Loss above zero, gain below.
    exchange_loss         numeric(19, 4) not null
);
create index settlement_customer on settlement (customer_account, posting);

-- How much of a transaction is settled, its cash discount included.
create table settlement_line (
    id                       bigint         primary key,
    customer_transaction     bigint         not null,
    document_number          varchar(20)    not null,
    settled                  numeric(19, 4) not null,
    settled_accounting       numeric(19, 4) not null,
    cash_discount            numeric(19, 4) not null,
    cash_discount_accounting numeric(19, 4) not null
);
create index settlement_line_transaction on settlement_line (customer_transaction);

-- The sales tax that a cash discount takes back: below zero for an invoice.
create table settlement_tax (
    id              bigint         primary key,
    settlement_line integer        not null,
    tax_date        date           not null,
    vat_code        varchar(20)    not null,
    vat_kind        varchar(20)    not null,
    percent         numeric(9, 4)  not null,
    base            numeric(19, 4) not null,
    tax             numeric(19, 4) not null,
    base_accounting numeric(19, 4) not null,
    tax_accounting  numeric(19, 4) not null
);

-- What wrote actuals: an approval, its cancellation, the confirmation of a contract or an invoice.
create table project_document (
    posting       bigint       primary key references posting (seq),
    cause         varchar(20)  not null
        check (cause in ('APPROVAL', 'CANCELLATION', 'CONTRACT', 'CONFIRMATION', 'CORRECTION')),
    document      varchar(20)  not null,
    document_date date         not null
);

-- Dated, priced, approved facts. The billing status and adjustment are those that a row was born with; what it is
-- marked with later is its state.
create table actual (
    id                bigint         primary key,
    actual_type       varchar(20)    not null check (actual_type in ('COST', 'UNBILLED_SALES', 'BILLED_SALES')),
    transaction_class varchar(10)    not null
        check (transaction_class in ('TIME', 'EXPENSE', 'MATERIAL', 'FEE', 'MILESTONE')),
    transaction_date  date           not null,
    accounting_date   date           not null,
    project           varchar(20)    not null,
    task              varchar(120)   not null,
    resource_code     varchar(20)    not null,
    project_role      varchar(20)    not null,
    item              varchar(20)    not null,
    contract          varchar(20)    not null,
    contract_line     integer        not null,
    customer          varchar(20)    not null,
    source_kind       varchar(20)    not null
        check (source_kind in ('ENTRY', 'MILESTONE', 'PRODUCT_LINE', 'INVOICE_DETAIL')),
    source_id         bigint         not null,
    description       varchar(200)   not null,
    quantity          numeric(19, 4) not null,
    price             numeric(19, 6) not null,
    currency          varchar(3)     not null,
    amount            numeric(19, 4) not null,
    billing_type      varchar(20)    not null
        check (billing_type in ('CHARGEABLE', 'NON_CHARGEABLE', 'COMPLIMENTARY', 'NOT_AVAILABLE')),
    billing_status    varchar(30)    not null,
    adjustment        varchar(20)    not null,
    -- The actuals that it reverses, stands in for, bills; 0 for none.
    reverses          bigint         not null,
    replaces          bigint         not null,
    bills             bigint         not null
);
create index actual_source on actual (source_kind, source_id, id);
create index actual_contract on actual (contract, id);
create index actual_reverses on actual (reverses);
create index actual_transaction_date on actual (transaction_date, id);
