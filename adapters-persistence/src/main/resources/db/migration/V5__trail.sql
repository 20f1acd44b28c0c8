-- Runs alike on H2 (PostgreSQL mode) and PostgreSQL; see V1.

-- All that was done to the record; no statement of ours changes or deletes a row. The call is that of the subject.
create table trail (
    sequence bigint not null primary key,
    told_at timestamp(6) with time zone not null,
    actor varchar(100) ${byte_order} not null,
    act varchar(16) ${byte_order} not null,
    kind varchar(16) ${byte_order} not null,
    subject varchar(200) ${byte_order} not null,
    call varchar(80) ${byte_order},
    revision integer not null,
    state varchar(64) ${byte_order} not null,
    changes text not null,
    digest varchar(64) ${byte_order} not null
);

create index trail_by_call on trail (call, sequence);

-- Row 1, which whoever adds to the trail locks, says where it ends. Row 0 stands there while the trail does not tell yet
-- of what was on record before there was a trail.
create table trail_head (
    place integer not null primary key,
    sequence bigint not null,
    digest varchar(64) ${byte_order} not null
);

insert into trail_head (place, sequence, digest)
select 0, 0, '' where exists (select 1 from call) or exists (select 1 from administration);
