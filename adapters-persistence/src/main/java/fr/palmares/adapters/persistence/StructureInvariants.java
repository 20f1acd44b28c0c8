package fr.palmares.adapters.persistence;

import java.util.List;

/** What holds of the rows of each table and of their parts, whatever is saved in which order. */
final class StructureInvariants {

    private static final String LEAF = "laureate || ' ' || support";

    static final List<SqlInvariant> ALL = List.of(
            new SqlInvariant("revisions-from-one", """
                    select 'call ' || id as place from call where revision < 1
                    union all select 'administration ' || id from administration where revision < 1
                    union all select 'proposal ' || call || '/' || number from proposal where revision < 1
                    union all select 'jury ' || call from jury where revision < 1
                    union all select 'scorecard ' || call || '/' || proposal || '/' || juror from scorecard
                        where revision < 1
                    union all select 'laureate ' || id from laureate where revision < 1
                    union all select 'funding ' || call from funding where revision < 1
                    union all select 'award ' || laureate from award where revision < 1
                    """),
            SqlInvariant.inOrder("tracks-in-order", "call_track", "place", "call", 0),
            new SqlInvariant("tracks-named-once", """
                    select call || ' ' || id as place from call_track group by call, id having count(*) > 1
                    """),
            SqlInvariant.indexed("call-words-found", "call", Kind.CALL),
            SqlInvariant.indexed("administration-words-found", "administration", Kind.ADMINISTRATION),
            SqlInvariant.indexed("laureate-words-found", "laureate", Kind.LAUREATE),
            new SqlInvariant("words-of-something", """
                    select w.kind || ' ' || w.id as place from word w
                    where w.kind not in ('C', 'A', 'L')
                        or (w.kind = 'C' and not exists (select 1 from call c where c.id = w.id))
                        or (w.kind = 'A' and not exists (select 1 from administration a where a.id = w.id))
                        or (w.kind = 'L' and not exists (select 1 from laureate l where l.id = w.id))
                    """),
            new SqlInvariant("administrations-named", """
                    select a.id as place from administration a
                    where not exists (select 1 from administration_name n where n.administration = a.id)
                    """),
            SqlInvariant.inOrder("names-in-order", "administration_name", "place", "administration", 0),
            new SqlInvariant("administrations-known-as", """
                    select a.id as place from administration a
                    where not exists (select 1 from administration_alias k where k.administration = a.id)
                    """),
            new SqlInvariant("laureates-under-their-number", """
                    select id as place from laureate
                    where id <> call || ' ' || lpad(cast(number as varchar(10)), 6, '0') or number < 1
                    """),
            new SqlInvariant("bodies-before-administrations", """
                    select id as place from laureate where administration is not null and body is null
                    """),
            SqlInvariant.inOrder("jurors-in-order", "juror", "place", "call", 0),
            new SqlInvariant("jurors-named-once", """
                    select call || ' ' || id as place from juror group by call, id having count(*) > 1
                    """),
            new SqlInvariant("one-president", """
                    select call as place from juror where role = 'PRESIDENT' group by call having count(*) > 1
                    """),
            SqlInvariant.inOrder("recusals-in-order", "recusal", "place", "call", 0),
            new SqlInvariant("recusals-of-members", """
                    select r.call || ' ' || r.juror as place from recusal r
                    where not exists (select 1 from juror j where j.call = r.call and j.id = r.juror)
                    """),
            SqlInvariant.inOrder("marks-in-order", "mark", "place", "call || '/' || proposal || '/' || juror", 0),
            new SqlInvariant("criteria-marked-once", """
                    select call || '/' || proposal || '/' || juror as place from mark
                    group by call, proposal, juror, criterion having count(*) > 1
                    """),
            new SqlInvariant("exclusions-motivated", """
                    select call || '/' || number as place from proposal
                    where verdict <> 'ELIGIBLE' and coalesce(motive, '') = ''
                    """),
            SqlInvariant.inOrder("steps-in-sequence", "lifecycle_step", "sequence", "call", 1),
            new SqlInvariant("cancellations-motivated", """
                    select call || '/' || sequence as place from lifecycle_step
                    where kind = 'CANCELLED' and coalesce(motive, '') = ''
                    """),
            SqlInvariant.inOrder("decisions-in-sequence", "decision", "sequence", "call", 1),
            new SqlInvariant("awards-of-something", """
                    select laureate || ' ' || support as place from award
                    where granted <= 0 or support not in ('CASH', 'IN_KIND')
                    """),
            new SqlInvariant("awards-shared", """
                    select a.laureate || ' ' || a.support as place from award a
                    where not exists (
                        select 1 from award_beneficiary b where b.laureate = a.laureate and b.support = a.support)
                    """),
            SqlInvariant.inOrder("beneficiaries-in-order", "award_beneficiary", "place", LEAF, 0),
            SqlInvariant.inOrder("instalments-in-order", "award_instalment", "place", LEAF, 0),
            SqlInvariant.inOrder("movements-in-order", "award_movement", "place", LEAF, 0),
            new SqlInvariant("instalments-dated-or-awaited", """
                    select laureate || ' ' || support as place from award_instalment
                    where amount <= 0 or (due_on is null) = (milestone is null)
                        or (due_on is not null and met_on is not null)
                    """),
            new SqlInvariant("movements-of-their-call", """
                    select m.reference as place from award_movement m join laureate l on l.id = m.laureate
                    where l.call <> m.call or m.amount <= 0
                    """),
            new SqlInvariant("beneficiaries-named", """
                    select laureate || ' ' || support as place from award_beneficiary
                    where (administration is null) = (name is null)
                    """),
            new SqlInvariant("trail-of-calls", """
                    select cast(sequence as varchar(20)) as place from trail
                    where (call is null) <> (kind = 'administration')
                        or (call is not null and subject <> call and position(call || '/' in subject) <> 1)
                    """));

    private StructureInvariants() {}
}
