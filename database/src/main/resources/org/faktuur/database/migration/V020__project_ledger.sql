-- What actuals move in the ledger: what work costs, and revenue that is accrued before it is invoiced.

-- Whether revenue is accrued of what is approved from now on; units of the company's currency for one of the
-- contract's, where a rate was agreed.
alter table project_contract add column accrues boolean default false not null;
alter table project_contract add column fixed_rate numeric(19, 10);

-- What an actual moved with the voucher of its posting, from the debit to the credit account; what takes it back is
-- the opposite.
create table actual_movement (
    id                bigint         primary key,
    actual            bigint         not null,
    kind              varchar(10)    not null check (kind in ('COST', 'WIP')),
    takes_back        boolean        not null,
    debit_account     varchar(20)    not null,
    debit_rule        varchar(60)    not null,
    credit_account    varchar(20)    not null,
    credit_rule       varchar(60)    not null,
    currency          varchar(3)     not null,
    amount            numeric(19, 4) not null,
    amount_accounting numeric(19, 4) not null
);
create index actual_movement_actual on actual_movement (actual);

-- Books that were begun before get the accounts. They accrue where a contract says so; that approvals post cost, and that
-- projects have revenue of their own, they choose by adding the rules.
insert into ledger_account (account, name, kind)
    select a.account, case c.language when 'nl' then a.nl when 'nb' then a.nb else a.en end, a.kind
    from (values ('161300', 'ASSET', 'Work in progress, sales value', 'Onderhanden werk, verkoopwaarde',
                  'Prosjektarbeid som pågår, salgsverdi'),
                 ('201200', 'LIABILITY', 'Expenses owed', 'Te vergoeden onkosten', 'Skyldige utlegg'),
                 ('411100', 'REVENUE', 'Invoiced project revenue', 'Gefactureerde projectomzet',
                  'Fakturert prosjektinntekt'),
                 ('420200', 'REVENUE', 'Accrued project revenue', 'Nog te factureren projectomzet',
                  'Opptjent, ikke fakturert prosjektinntekt'),
                 ('540100', 'EXPENSE', 'Project cost', 'Projectkosten', 'Prosjektkostnad'),
                 ('600300', 'EXPENSE', 'Payroll allocation', 'Doorbelaste loonkosten', 'Viderefordelt lønn'))
         a (account, kind, en, nl, nb), company c
    where not exists (select 1 from ledger_account l where l.account = a.account);
insert into posting_rule (posting_type, scope, scope_key, account)
    select a.posting_type, 'EVERY', '', a.account
    from (values ('WIP_SALES_VALUE', '161300'), ('ACCRUED_REVENUE', '420200')) a (posting_type, account), company c
    where not exists (select 1 from posting_rule r where r.posting_type = a.posting_type);
