-- Runs alike on H2 (PostgreSQL mode) and PostgreSQL. What is compared or sorted in the order of its bytes says
-- ${byte_order}: the collation for that where a database has several, nothing where it has only that one.
-- Texts of people are "text": no limit. Amounts hold the decimals of every currency.

create table call (
    id varchar(80) ${byte_order} not null primary key,
    title text not null,
    state varchar(16) not null,
    announced_on date,
    announced_laureates integer,
    announced_proposals integer,
    announced_amount numeric(19, 4),
    announced_currency varchar(3),
    source_document text,
    source_line integer,
    words text not null,
    revision integer not null
);

create table call_track (
    call varchar(80) ${byte_order} not null references call (id),
    place integer not null,
    id varchar(80) ${byte_order} not null,
    title text not null,
    primary key (call, place)
);

-- No foreign key on parent: a list may name a parent further down, or one that is not on record.
create table administration (
    id varchar(80) ${byte_order} not null primary key,
    parent varchar(80) ${byte_order},
    siret varchar(14),
    words text not null,
    revision integer not null
);

-- Names in order of time; both days of a period are in it.
create table administration_name (
    administration varchar(80) ${byte_order} not null references administration (id),
    place integer not null,
    name text not null,
    acronym text,
    valid_from date,
    valid_until date,
    primary key (administration, place)
);

-- Every folded form under which a text may mean a body, cut to what an index holds.
create table administration_alias (
    administration varchar(80) ${byte_order} not null references administration (id),
    alias varchar(200) ${byte_order} not null,
    primary key (administration, alias)
);

create index administration_by_alias on administration_alias (alias, administration);

create table funding (
    call varchar(80) ${byte_order} not null primary key references call (id),
    amount numeric(19, 4) not null,
    currency varchar(3) not null,
    programme text,
    fund text,
    operator text,
    revision integer not null
);

-- The id sorts as call, then number: "ami-ia-2 000003". A space sorts before all that a slug is made of, so that
-- "ami" comes before "ami-2".
create table laureate (
    id varchar(88) ${byte_order} not null primary key,
    call varchar(80) ${byte_order} not null references call (id),
    number integer not null,
    body text,
    administration varchar(80) ${byte_order} references administration (id),
    track varchar(80) ${byte_order},
    title text not null,
    objective text,
    data text,
    ai text,
    gains text array not null,
    source_document text not null,
    source_line integer not null,
    words text not null,
    revision integer not null
);

create index laureate_by_call on laureate (call, id);
create index laureate_by_administration on laureate (administration, id);
create index laureate_by_track on laureate (track, id);

-- What a search finds things by: kind C for calls, A for administrations, L for laureates. The same words stand in
-- the column "words" of each thing, each between spaces.
create table word (
    kind varchar(1) ${byte_order} not null,
    word varchar(64) ${byte_order} not null,
    id varchar(88) ${byte_order} not null,
    primary key (kind, word, id)
);
