-- What the company says in the e-mails that go along with its papers, where it is not the usual words.

create table letter_text (
    kind     varchar(20)   not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'PRO_FORMA', 'PACKING_SLIP')),
    language varchar(2)    not null check (language in ('en', 'nl', 'nb')),
    subject  varchar(200)  not null,
    content  varchar(4000) not null,
    primary key (kind, language)
);
