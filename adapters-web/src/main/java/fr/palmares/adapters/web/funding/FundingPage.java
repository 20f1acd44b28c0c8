package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Link;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of a call's money: pictures, the table that says the same, and every award. */
record FundingPage(Frame frame, FundingReport report, List<AwardRow> awards, Optional<String> next) {

    /** A line of the table: the whole call, or a track. */
    record Line(String title, Optional<Money> envelope, SumsView sums) {

        /** What the envelope still holds: what awards that ended were paid is spent, what came back is free. */
        Optional<Money> left() {
            return envelope.filter(whole -> whole.compareTo(sums.committed()) >= 0)
                    .map(whole -> whole.minus(sums.committed()));
        }
    }

    FundingView view() {
        return report.funding();
    }

    /** What the money of the whole call tells, in sentences. */
    List<String> alerts() {
        Sentences sentences = Sentences.in(frame.texts().language().locale());
        return report.alerts().stream()
                .map(alert -> sentences.of(alert.sentence()))
                .toList();
    }

    Link call() {
        return new Link(view().title(), frame.link("/calls/" + view().call()));
    }

    List<MoneyBar> bars() {
        return MoneyBar.of(view(), frame.texts());
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        view().tracks().forEach(track -> lines.add(new Line(track.track().title(), track.envelope(), track.sums())));
        lines.add(
                new Line(frame.say("money.whole"), Optional.of(view().envelope().amount()), view().total()));
        return lines;
    }

    String money(Money amount) {
        return frame.texts().money(amount);
    }

    String money(Optional<Money> amount) {
        return amount.map(this::money).orElse("–");
    }

    boolean inKind() {
        return view().total().inKind().amount().signum() > 0;
    }

    /** Programme, fund, operator, as far as they are known. */
    List<String> chain() {
        FundingSource source = view().envelope().source();
        return Stream.of(source.programme(), source.fund(), source.operator())
                .flatMap(Optional::stream)
                .toList();
    }
}
