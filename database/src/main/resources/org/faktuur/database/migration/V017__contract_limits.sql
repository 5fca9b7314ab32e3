-- What of a contract is billed at most: line 0 is the contract itself; no customer stands for all of them together.
create table contract_limit (
    contract      varchar(20)    not null references project_contract (number),
    contract_line integer        not null check (contract_line >= 0),
    customer      varchar(20)    not null,
    amount        numeric(19, 4) not null check (amount > 0),
    primary key (contract, contract_line, customer)
);
