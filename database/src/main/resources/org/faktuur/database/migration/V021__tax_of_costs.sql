-- What was paid as tax besides what an actual of an expense cost, in its currency; it bears the number of the actual.
-- An actual without a row has none.
create table actual_tax (
    id  bigint         primary key,
    tax numeric(19, 4) not null
);
