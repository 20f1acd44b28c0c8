-- Runs alike on H2 (PostgreSQL mode) and PostgreSQL; see V1.

-- What a call publishes, as one text (JSON): it is read and written whole, and nothing in it is searched.
alter table call add column specification text;

create table proposal (
    call varchar(80) ${byte_order} not null references call (id),
    number integer not null,
    administration varchar(80) ${byte_order} not null references administration (id),
    amount numeric(19, 4) not null,
    currency varchar(3) not null,
    track varchar(80) ${byte_order},
    themes text array not null,
    received timestamp(6) with time zone not null,
    title text not null,
    objective text,
    data text,
    ai text,
    gains text array not null,
    verdict varchar(16) not null,
    motive text,
    source_document text not null,
    source_line integer not null,
    revision integer not null,
    primary key (call, number)
);

create index proposal_by_administration on proposal (administration);

create table jury (
    call varchar(80) ${byte_order} not null primary key references call (id),
    revision integer not null
);

create table juror (
    call varchar(80) ${byte_order} not null references jury (call),
    place integer not null,
    id varchar(40) ${byte_order} not null,
    name text not null,
    role varchar(16) not null,
    declared_on date,
    primary key (call, place)
);

-- No foreign key on proposal: a juror may be kept from one that is still to come.
create table recusal (
    call varchar(80) ${byte_order} not null references jury (call),
    place integer not null,
    juror varchar(40) ${byte_order} not null,
    proposal integer not null,
    ground text not null,
    recused_on date not null,
    primary key (call, place)
);

-- No foreign key on juror: marks stay on record when the jury changes.
create table scorecard (
    call varchar(80) ${byte_order} not null,
    proposal integer not null,
    juror varchar(40) ${byte_order} not null,
    revision integer not null,
    primary key (call, proposal, juror),
    foreign key (call, proposal) references proposal (call, number)
);

-- Points are text, for a mark comes back with every decimal that it was given with.
create table mark (
    call varchar(80) ${byte_order} not null,
    proposal integer not null,
    juror varchar(40) ${byte_order} not null,
    place integer not null,
    criterion varchar(80) ${byte_order} not null,
    points text not null,
    comment text,
    primary key (call, proposal, juror, place),
    foreign key (call, proposal, juror) references scorecard (call, proposal, juror)
);
