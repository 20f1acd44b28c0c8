-- What H2 in PostgreSQL mode and PostgreSQL both run. Lists are paged by the one key of a row.

create table call (
    id varchar(80) primary key,
    title text not null,
    state varchar(16) not null,
    announced_on date,
    announced_laureates integer,
    announced_proposals integer,
    announced_amount numeric(20, 4),
    announced_currency varchar(3),
    source_document text,
    source_line integer,
    revision integer not null
);

create table track (
    call varchar(80) not null references call (id),
    rank integer not null,
    id varchar(80) not null,
    title text not null,
    primary key (call, rank)
);

create table funding (
    call varchar(80) primary key references call (id),
    amount numeric(20, 4) not null,
    currency varchar(3) not null,
    programme text,
    fund text,
    operator text,
    revision integer not null
);

create table administration (
    id varchar(80) primary key,
    parent varchar(80),
    siret varchar(14),
    revision integer not null
);

create table administration_name (
    administration varchar(80) not null references administration (id),
    rank integer not null,
    name text not null,
    acronym text,
    first_day date,
    last_day date,
    primary key (administration, rank)
);

-- Names and acronyms folded whole (their first 200 characters), to recognise a body that a document names.
create table administration_folded (
    folded varchar(200) not null,
    administration varchar(80) not null references administration (id),
    primary key (folded, administration)
);

create index administration_folded_of on administration_folded (administration);

-- The id is the call, a space, and the number in six digits: in its order, "ami 000010" comes before "ami-2 000001".
create table laureate (
    id varchar(87) primary key,
    call varchar(80) not null references call (id),
    number integer not null,
    body text,
    administration varchar(80) references administration (id),
    track varchar(80),
    title text not null,
    objective text,
    data text,
    ai text,
    source_document text not null,
    source_line integer not null,
    revision integer not null
);

create index laureate_of_call on laureate (call, id);
create index laureate_of_administration on laureate (administration, id);

create table gain (
    laureate varchar(87) not null references laureate (id),
    rank integer not null,
    gain text not null,
    primary key (laureate, rank)
);

-- Folded words: of calls (C), laureates (L) and administrations (A). A search looks words up by their beginning.
create table word (
    kind varchar(1) not null,
    word varchar(64) not null,
    id varchar(87) not null,
    primary key (kind, word, id)
);

create index word_of on word (kind, id, word);
