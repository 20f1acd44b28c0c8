package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.call.AnnouncedJson;
import fr.palmares.adapters.web.call.EnvelopeJson;
import fr.palmares.adapters.web.shared.ListJson;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.funding.FundingView.TrackFundingView;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** The money of a call as JSON: its envelope, what was announced, sums in all and per track, alerts, and awards. */
public record FundingJson(
        String call,
        EnvelopeJson envelope,
        AnnouncedJson announced,
        SumsJson total,
        List<TrackJson> tracks,
        List<AlertJson> alerts,
        ListJson<AwardJson> awards,
        String changedAt,
        LinksJson links) {

    /** Where this is, and the call that it belongs to. */
    record LinksJson(String self, String call) {}

    /** Sums over awards of money that go on; aid in kind is beside them. */
    record SumsJson(int awards, Money asked, Money granted, Money agreed, Money paid, Money committed, Money inKind) {

        static SumsJson of(SumsView sums) {
            return new SumsJson(
                    sums.awards(),
                    sums.asked(),
                    sums.granted(),
                    sums.agreed(),
                    sums.paid(),
                    sums.committed(),
                    sums.inKind());
        }
    }

    /** A track, its envelope if it has one of its own, and its sums. */
    record TrackJson(String id, String title, Optional<Money> envelope, SumsJson sums) {

        static TrackJson of(TrackFundingView view) {
            return new TrackJson(
                    view.track().id().toString(), view.track().title(), view.envelope(), SumsJson.of(view.sums()));
        }
    }

    public static FundingJson of(FundingReport report, Sentences sentences) {
        FundingView funding = report.funding();
        String call = Route.API + "/calls/" + funding.call();
        return new FundingJson(
                funding.call().toString(),
                EnvelopeJson.of(funding.envelope()),
                AnnouncedJson.of(report.call().announcement()),
                SumsJson.of(funding.total()),
                funding.tracks().stream().map(TrackJson::of).toList(),
                report.alerts().stream()
                        .map(alert -> AlertJson.of(alert, sentences))
                        .toList(),
                ListJson.of(report.awards(), award -> AwardJson.of(award, sentences)),
                funding.changedAt().toString(),
                new LinksJson(call + "/funding", call));
    }
}
