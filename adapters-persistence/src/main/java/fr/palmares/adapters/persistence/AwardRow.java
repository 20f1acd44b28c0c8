package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.End;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** An award's own row: its columns in one order for both statements. */
final class AwardRow {

    static final String INSERT = """
            insert into award (
                track, asked, asked_currency, granted, currency, reference, conditions, valid_from, valid_until, cost,
                cost_currency, aid_register, notified, agreed_on, published_on, ended_on, ended_why, revision,
                laureate, support)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    static final String UPDATE = """
            update award
            set track = ?, asked = ?, asked_currency = ?, granted = ?, currency = ?, reference = ?, conditions = ?,
                valid_from = ?, valid_until = ?, cost = ?, cost_currency = ?, aid_register = ?, notified = ?,
                agreed_on = ?, published_on = ?, ended_on = ?, ended_why = ?, revision = ?
            where laureate = ? and support = ? and revision = ?
            """;

    private AwardRow() {}

    static void bindNew(Batch batch, Award award) {
        batch.add(values(award).toArray());
    }

    static void bindKnown(Batch batch, Award award) {
        List<Object> values = values(award);
        values.add(award.revision().number());
        batch.add(values.toArray());
    }

    private static List<Object> values(Award award) {
        List<Object> values = new ArrayList<>();
        values.add(award.ask().track().map(TrackId::toString));
        values.add(award.ask().amount().map(Money::amount));
        values.add(award.ask().amount().map(AwardRow::code));
        values.add(award.granted().amount());
        values.add(code(award.granted()));
        addTerms(values, award.terms());
        values.add(award.agreement().map(Agreement::on));
        values.add(award.agreement().flatMap(Agreement::published));
        values.add(award.end().map(End::on));
        values.add(award.end().map(End::why));
        values.add(award.revision().number() + 1);
        values.add(AwardWriting.key(award));
        values.add(award.id().support().name());
        return values;
    }

    private static void addTerms(List<Object> values, Terms terms) {
        values.add(terms.reference());
        values.add(terms.conditions());
        values.add(terms.period().from());
        values.add(terms.period().until());
        values.add(terms.cost().map(Money::amount));
        values.add(terms.cost().map(AwardRow::code));
        values.add(terms.aidRegister());
        values.add(terms.notified());
    }

    private static String code(Money money) {
        return money.currency().getCurrencyCode();
    }
}
