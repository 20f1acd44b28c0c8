package fr.palmares.adapters.persistence;

import java.util.List;

/** What holds between things, because every use case sees to it. */
final class RuleInvariants {

    static final List<SqlInvariant> ALL = List.of(
            new SqlInvariant("calls-under-rules", """
                    select id as place from call
                    where state in ('DRAFT', 'PUBLISHED', 'DECIDED') and specification is null
                    """),
            new SqlInvariant("decided-by-decision", """
                    select c.id as place from call c
                    where c.state = 'DECIDED' and not exists (select 1 from decision d where d.call = c.id)
                    """),
            new SqlInvariant("decisions-of-decided", """
                    select c.id as place from call c
                    where c.state in ('DRAFT', 'PUBLISHED') and exists (select 1 from decision d where d.call = c.id)
                    """),
            new SqlInvariant("decisions-sealed", """
                    select call || '/' || sequence as place from decision where position(digest in file) = 0
                    """),
            new SqlInvariant("laureates-of-announced", """
                    select l.id as place from laureate l join call c on c.id = l.call
                    where c.state not in ('ANNOUNCED', 'COMPLETED')
                    """),
            new SqlInvariant("one-laureate-a-proposal", """
                    select call || '/' || proposal as place from laureate
                    where proposal is not null and not withdrawn group by call, proposal having count(*) > 1
                    """),
            new SqlInvariant("laureates-in-tracks", """
                    select l.id as place from laureate l
                    where l.track is not null
                        and not exists (select 1 from call_track t where t.call = l.call and t.id = l.track)
                    """),
            new SqlInvariant("laureates-of-proposals", """
                    select l.id as place from laureate l
                    where l.proposal is not null
                        and not exists (select 1 from proposal p where p.call = l.call and p.number = l.proposal)
                    """),
            new SqlInvariant("proposals-in-tracks", """
                    select p.call || '/' || p.number as place from proposal p
                    where p.track is not null
                        and not exists (select 1 from call_track t where t.call = p.call and t.id = p.track)
                    """),
            new SqlInvariant("recused-mark-nothing", """
                    select r.call || '/' || r.proposal || '/' || r.juror as place from recusal r
                    where exists (
                        select 1 from mark m where m.call = r.call and m.proposal = r.proposal and m.juror = r.juror)
                    """),
            new SqlInvariant("awards-funded", """
                    select a.laureate as place from award a join laureate l on l.id = a.laureate
                    left join funding f on f.call = l.call where f.call is null or f.currency <> a.currency
                    """),
            new SqlInvariant("within-envelope", """
                    select f.call as place from funding f
                    where f.amount < (select sum(s.committed) from funding_sum s where s.call = f.call)
                    """),
            new SqlInvariant("instalments-make-the-award", """
                    select a.laureate as place from award a
                    where a.support = 'CASH' and a.agreed_on is not null and a.granted <> coalesce((
                        select sum(i.amount) from award_instalment i
                        where i.laureate = a.laureate and i.support = a.support), 0)
                    """),
            new SqlInvariant("instalments-agreed", """
                    select i.laureate as place from award_instalment i
                    join award a on a.laureate = i.laureate and a.support = i.support where a.agreed_on is null
                    """),
            new SqlInvariant("payments-agreed", """
                    select m.reference as place from award_movement m
                    join award a on a.laureate = m.laureate and a.support = m.support
                    where a.support <> 'CASH' or a.agreed_on is null or m.moved_on < a.agreed_on
                    """),
            new SqlInvariant("paid-within-award", """
                    select a.laureate as place from award a
                    join award_movement m on m.laureate = a.laureate and m.support = a.support
                    group by a.laureate, a.support, a.granted
                    having sum(case when m.kind = 'PAYMENT' then m.amount else 0 end) > a.granted
                    """),
            new SqlInvariant("recovered-within-paid", """
                    select laureate as place from award_movement group by laureate, support
                    having sum(case when kind = 'PAYMENT' then amount else -amount end) < 0
                    """),
            new SqlInvariant("ends-explained", """
                    select laureate as place from award
                    where (ended_on is null) <> (ended_why is null)
                    """));

    private RuleInvariants() {}
}
