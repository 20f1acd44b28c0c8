-- Runs alike on H2 (PostgreSQL mode) and PostgreSQL; see V1.

-- A decision as it was sealed, byte for byte: it is handed out and verified whole, and never changed.
create table decision (
    call varchar(80) ${byte_order} not null references call (id),
    sequence integer not null,
    digest varchar(80) ${byte_order} not null,
    file text not null,
    primary key (call, sequence)
);

-- What was done to a call by hand; changes of its rules as lines of text.
create table lifecycle_step (
    call varchar(80) ${byte_order} not null references call (id),
    sequence integer not null,
    kind varchar(16) not null,
    done_at timestamp(6) with time zone not null,
    motive text,
    changes text array not null,
    primary key (call, sequence)
);

-- A laureate that left keeps its number and its page, and is in no list.
alter table laureate add column proposal integer;
alter table laureate add column withdrawn boolean default false not null;

-- What lists leave out stands in the index of each, so that counting reads no row.
drop index laureate_by_call;
drop index laureate_by_administration;
drop index laureate_by_track;
create index laureate_by_call on laureate (call, id, withdrawn);
create index laureate_by_administration on laureate (administration, id, withdrawn);
create index laureate_by_track on laureate (track, id, withdrawn);
create index administration_by_parent on administration (parent, id);
