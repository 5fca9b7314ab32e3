-- What the bank agreed that customers write with a payment: KID by MOD10 or MOD11, of so many figures (0: as many as
-- the document's number needs).
alter table bank_account add column kid_method varchar(5) default 'NONE' not null
    check (kid_method in ('NONE', 'MOD10', 'MOD11'));
alter table bank_account add column kid_length integer default 0 not null;

-- The reference that a posted invoice asks to be paid under, where that is not its number.
create table payment_reference (
    posting   bigint      primary key references posting (seq),
    reference varchar(25) not null
);

-- Books that were begun before there were payments and returns post them as new ones do.
insert into ledger_account (account, name, kind)
    select a.account, case c.language when 'nl' then a.nl when 'nb' then a.nb else a.en end, a.kind
    from (values ('BANK', '110110', 'ASSET', 'Bank', 'Bank', 'Bank'),
                 ('CASH_DISCOUNT', '403100', 'REVENUE', 'Cash discounts', 'Contantkortingen', 'Kontantrabatter'),
                 ('PAYMENT_DIFFERENCE', '618170', 'EXPENSE', 'Payment differences', 'Betalingsverschillen',
                  'Betalingsdifferanser'),
                 ('SCRAP_LOSS', '618900', 'EXPENSE', 'Scrap loss', 'Uitvalverlies', 'Svinntap'),
                 ('EXCHANGE_GAIN', '801200', 'REVENUE', 'Realised exchange gains', 'Gerealiseerde valutawinst',
                  'Realisert valutagevinst'),
                 ('EXCHANGE_LOSS', '801300', 'EXPENSE', 'Realised exchange losses', 'Gerealiseerd valutaverlies',
                  'Realisert valutatap')) a (posting_type, account, kind, en, nl, nb), company c
    where not exists (select 1 from ledger_account l where l.account = a.account)
      and not exists (select 1 from posting_rule r where r.posting_type = a.posting_type);
insert into posting_rule (posting_type, scope, scope_key, account)
    select a.posting_type, 'EVERY', '', a.account
    from (values ('BANK', '110110'), ('CASH_DISCOUNT', '403100'), ('PAYMENT_DIFFERENCE', '618170'),
                 ('SCRAP_LOSS', '618900'), ('EXCHANGE_GAIN', '801200'), ('EXCHANGE_LOSS', '801300'))
         a (posting_type, account), company c
    where not exists (select 1 from posting_rule r where r.posting_type = a.posting_type);
