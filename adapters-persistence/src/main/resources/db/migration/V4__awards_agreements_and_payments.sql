-- Runs alike on H2 (PostgreSQL mode) and PostgreSQL; see V1.

-- When the money of a call last changed, by the clock of the database.
alter table funding add column changed_at timestamp(6) with time zone default current_timestamp not null;

-- What the awards of a call come to, by track; the track is empty where they are in none. Written with every award, so
-- that the envelope is guarded and shown without reading them.
create table funding_sum (
    call varchar(80) ${byte_order} not null references funding (call),
    track varchar(80) ${byte_order} not null,
    awards integer not null,
    asked numeric(21, 4) not null,
    granted numeric(21, 4) not null,
    agreed numeric(21, 4) not null,
    paid numeric(21, 4) not null,
    in_kind numeric(21, 4) not null,
    committed numeric(21, 4) not null,
    primary key (call, track)
);

-- The key of the laureate sorts as call, then number, so that the awards of a call are a range of the primary key.
create table award (
    laureate varchar(88) ${byte_order} not null references laureate (id),
    support varchar(8) ${byte_order} not null,
    track varchar(80) ${byte_order},
    asked numeric(19, 4),
    asked_currency varchar(3),
    granted numeric(19, 4) not null,
    currency varchar(3) not null,
    reference text,
    conditions text,
    valid_from date,
    valid_until date,
    cost numeric(19, 4),
    cost_currency varchar(3),
    aid_register text,
    notified boolean not null,
    agreed_on date,
    published_on date,
    ended_on date,
    ended_why text,
    revision integer not null,
    primary key (laureate, support)
);

-- Shares are text, for they are exact fractions. The name is of a body that is no administration.
create table award_beneficiary (
    laureate varchar(88) ${byte_order} not null,
    support varchar(8) ${byte_order} not null,
    place integer not null,
    administration varchar(80) ${byte_order} references administration (id),
    name text,
    share varchar(100) not null,
    primary key (laureate, support, place),
    foreign key (laureate, support) references award (laureate, support)
);

create table award_instalment (
    laureate varchar(88) ${byte_order} not null,
    support varchar(8) ${byte_order} not null,
    place integer not null,
    due_on date,
    milestone text,
    met_on date,
    amount numeric(19, 4) not null,
    primary key (laureate, support, place),
    foreign key (laureate, support) references award (laureate, support)
);

create table award_movement (
    laureate varchar(88) ${byte_order} not null,
    support varchar(8) ${byte_order} not null,
    place integer not null,
    call varchar(80) ${byte_order} not null,
    kind varchar(16) not null,
    moved_on date not null,
    amount numeric(19, 4) not null,
    reference varchar(200) ${byte_order} not null,
    primary key (laureate, support, place),
    foreign key (laureate, support) references award (laureate, support)
);

create index award_beneficiary_by_administration on award_beneficiary (administration);

-- No two movements of a call bear one reference, whoever enters them at the same moment.
create unique index award_movement_by_reference on award_movement (call, reference);
