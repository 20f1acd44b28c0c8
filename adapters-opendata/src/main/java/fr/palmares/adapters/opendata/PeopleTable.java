package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.EndView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.application.funding.AwardView.MovementView.Kind;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table that people open in a spreadsheet: one row for each award, and one for each laureate without any. */
final class PeopleTable {

    private static final String BETWEEN = " | ";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Appel", "call", row -> row.exported().call().id().toString()),
            Column.whole(
                    "Numéro du lauréat", "laureate", row -> row.laureate().id().number()),
            Column.text("Projet", "project", row -> row.laureate().project().title()),
            Column.text(
                    "Organisme lauréat", "body", row -> row.laureate().body().orElse("")),
            Column.text("Accompagnement", "track", PeopleTable::track),
            Column.ofAward("Nature de l’aide", "nature", PeopleTable::nature),
            Column.ofAward("Bénéficiaires", "beneficiaries", award -> joined(award, BeneficiaryView::name)),
            Column.ofAward("SIRET des bénéficiaires", "beneficiary-sirets", award -> joined(award, PeopleTable::siret)),
            Column.ofAward("Parts des bénéficiaires (%)", "shares", PeopleTable::shares),
            Column.money("Montant demandé (€)", "asked", AwardView::asked),
            Column.money("Montant accordé (€)", "granted", award -> Optional.of(award.granted())),
            Column.day(
                    "Convention signée le",
                    "agreement-date",
                    award -> award.agreement().map(AgreementView::on)),
            Column.amount("Montant versé (€)", "paid", award -> sum(award, Kind.PAYMENT)),
            Column.amount("Montant récupéré (€)", "recovered", award -> sum(award, Kind.RECOVERY)),
            Column.day("Fin de l’aide", "end-date", award -> award.end().map(EndView::on)),
            Column.ofAward(
                    "Motif de la fin",
                    "end-motive",
                    award -> award.end().map(EndView::why).orElse("")),
            Column.ofAward(
                    "Référence de la décision",
                    "reference",
                    award -> award.terms().reference().orElse("")),
            Column.text(
                    "Attribuant", "grantor", row -> row.exported().organiser().orElse("")),
            Column.text(
                    "Licence",
                    "licence",
                    row -> row.publication().licence().address().toString()),
            Column.text(
                    "Source",
                    "source",
                    row -> row.publication().page(row.exported().call().id()).toString()),
            Column.date(
                    "Date des données",
                    "changed",
                    row -> Optional.of(row.exported().edition().changedOn())));

    private PeopleTable() {}

    static List<Column> columns() {
        return COLUMNS;
    }

    static List<ExportField> fields() {
        return COLUMNS.stream().map(Column::field).toList();
    }

    private static String track(PeopleRow row) {
        return row.laureate()
                .track()
                .map(id -> row.exported().call().tracks().stream()
                        .filter(track -> track.id().equals(id))
                        .map(Track::title)
                        .findFirst()
                        .orElse(id.toString()))
                .orElse("");
    }

    private static String nature(AwardView award) {
        return award.id().support() == Support.CASH ? "numéraire" : "nature";
    }

    private static String joined(AwardView award, Function<BeneficiaryView, String> part) {
        return award.beneficiaries().stream().map(part).collect(Collectors.joining(BETWEEN));
    }

    private static String siret(BeneficiaryView beneficiary) {
        return beneficiary.siret().map(Siret::digits).orElse("inconnu");
    }

    private static String shares(AwardView award) {
        return Shares.of(award.beneficiaries()).stream()
                .map(share -> share.movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ','))
                .collect(Collectors.joining(BETWEEN));
    }

    private static BigDecimal sum(AwardView award, Kind kind) {
        return award.movements().stream()
                .filter(movement -> movement.kind() == kind)
                .map(MovementView::amount)
                .map(Money::amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
