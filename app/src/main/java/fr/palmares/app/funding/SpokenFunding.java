package fr.palmares.app.funding;

import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Terminal;
import fr.palmares.app.shared.Words;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.FundingAlert;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.funding.FundingView.TrackFundingView;
import fr.palmares.application.funding.WatchedAward;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.shared.Money;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the money of a call tells a person: sums per track, awards per laureate, and alerts. */
public final class SpokenFunding {

    private final Session session;

    private SpokenFunding(Session session) {
        this.session = session;
    }

    public static SpokenFunding to(Session session) {
        return new SpokenFunding(session);
    }

    /** Prints it all, on whatever it is read on. */
    void show(FundingReport report) {
        show(report, session.terminal());
    }

    /** Prints it all on paper of a width. */
    public void show(FundingReport report, int width) {
        show(report, session.terminal().orWide(width));
    }

    private void show(FundingReport report, Terminal terminal) {
        session.console().print(sums(report).on(terminal));
        Money inKind = report.funding().total().inKind();
        if (!inKind.isNone()) {
            session.print("in-kind-beside", session.words().of(inKind));
        }
        if (!report.awards().items().isEmpty()) {
            session.console().print("\n" + awards(report).on(terminal));
        }
        session.console().print("");
        Stream.concat(
                        report.alerts().stream(),
                        report.awards().items().stream().flatMap(award -> award.alerts().stream()))
                .map(FundingAlert::sentence)
                .forEach(sentence ->
                        session.console().print("- " + session.words().of(sentence)));
    }

    private Table sums(FundingReport report) {
        Words words = session.words();
        Table table = Table.headed(
                words.of("track"),
                words.of("envelope"),
                words.of("awards"),
                words.of("asked"),
                words.of("granted-sum"),
                words.of("agreed-sum"),
                words.of("paid-sum"));
        report.funding().tracks().forEach(track -> row(table, track));
        row(
                table,
                words.of("all-tracks"),
                Optional.of(report.funding().envelope().amount()),
                report.funding().total());
        return table;
    }

    private void row(Table table, TrackFundingView track) {
        row(table, track.track().id().toString(), track.envelope(), track.sums());
    }

    private void row(Table table, String name, Optional<Money> envelope, SumsView sums) {
        table.add(
                name,
                envelope.map(session.words()::of).orElse("–"),
                Integer.toString(sums.awards()),
                session.words().of(sums.asked()),
                session.words().of(sums.granted()),
                session.words().of(sums.agreed()),
                session.words().of(sums.paid()));
    }

    private Table awards(FundingReport report) {
        Words words = session.words();
        Table table = Table.headed(
                words.of("laureate"),
                words.of("beneficiaries"),
                words.of("asked"),
                words.of("granted-sum"),
                words.of("agreement"),
                words.of("paid-sum"));
        report.awards().items().forEach(award -> row(table, award));
        return table;
    }

    private void row(Table table, WatchedAward watched) {
        AwardView award = watched.award();
        Words words = session.words();
        boolean inKind = award.id().support() == Support.IN_KIND;
        table.add(
                award.id().laureate() + (inKind ? " " + words.of("in-kind") : ""),
                award.beneficiaries().stream().map(BeneficiaryView::name).collect(Collectors.joining(", ")),
                award.asked().map(words::of).orElse("–"),
                award.end().isPresent() ? words.of("ended", words.of(award.granted())) : words.of(award.granted()),
                award.agreement().map(AgreementView::on).map(Object::toString).orElse("–"),
                inKind ? "–" : words.of(award.paid()));
    }
}
