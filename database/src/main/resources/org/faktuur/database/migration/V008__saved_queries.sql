-- The queries that a person saved, by the list that they ask and their name; one of a list may be its default.
create table saved_query (
    desk     varchar(60)   not null,
    list     varchar(120)  not null,
    name     varchar(60)   not null,
    content  varchar(8000) not null,
    usual    boolean       not null,
    primary key (desk, list, name)
);
