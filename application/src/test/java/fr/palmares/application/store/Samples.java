package fr.palmares.application.store;

import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Things to store in tests; each test names what matters to it, the rest is here. */
public final class Samples {

    public static final LocalDate ANNOUNCED_ON = LocalDate.of(2019, 7, 3);
    public static final Track TECHNICAL = new Track(TrackId.of("technical"), "Formule technique et métier");
    public static final Track SCIENTIFIC = new Track(TrackId.of("scientific"), "Formule scientifique");

    private Samples() {}

    public static Call call(String id) {
        return call(id, "Appel " + id);
    }

    public static Call call(String id, String title) {
        Announcement announcement = new Announcement(
                Optional.of(ANNOUNCED_ON), Optional.of(15), Optional.of(46), Optional.of(fourMillion()));
        return Call.announced(CallId.of(id), title, announcement, List.of(TECHNICAL, SCIENTIFIC), source(1));
    }

    /** A call of which little is known: neither day nor figures nor tracks. */
    public static Call terseCall(String id) {
        return Call.announced(CallId.of(id), "Appel " + id, Announcement.SILENT, List.of(), source(1));
    }

    public static Money fourMillion() {
        return Money.euros("4000000.00");
    }

    public static Funding funding(String call) {
        FundingSource source = new FundingSource(
                Optional.of("programme d’investissements d’avenir"), Optional.of("FTAP"), Optional.empty());
        return Funding.announced(CallId.of(call), new Envelope(fourMillion(), source));
    }

    public static Administration administration(String id, String name) {
        return Administration.met(AdministrationId.of(id), name);
    }

    /** AFB until 2019, OFB since: one body, two names. */
    public static Administration biodiversityOffice() {
        return new Administration(
                AdministrationId.of("office-francais-de-la-biodiversite"),
                List.of(
                        name("Agence française pour la biodiversité", "AFB", Period.until(LocalDate.of(2019, 12, 31))),
                        name("Office français de la biodiversité", "OFB", Period.since(LocalDate.of(2020, 1, 1)))),
                Optional.empty(),
                Optional.empty(),
                Revision.NONE);
    }

    public static AdministrationName name(String name, String acronym, Period period) {
        return new AdministrationName(name, Optional.of(acronym), period);
    }

    /** A laureate of which the document tells no more than a title. */
    public static Laureate laureate(String call, int number, String title) {
        return laureate(call, number, titled(title));
    }

    public static Laureate laureate(String call, int number, Project project) {
        return Laureate.told(laureateId(call, number), project, source(number));
    }

    public static Laureate hosted(Laureate laureate, String body, Administration administration) {
        return laureate.of(Optional.of(body), Optional.of(administration.id()));
    }

    public static Laureate inTrack(Laureate laureate, Track track) {
        return laureate.in(Optional.of(track.id()));
    }

    public static LaureateId laureateId(String call, int number) {
        return new LaureateId(CallId.of(call), number);
    }

    /** A proposal of the body {@code ofb} that tells no more than it must. */
    public static Proposal proposal(String call, int number) {
        return proposal(call, number, Instant.parse("2018-12-01T09:30:00Z"));
    }

    public static Proposal proposal(String call, int number, Instant received) {
        Request request = new Request(Money.euros("1000.00"), Optional.empty(), List.of());
        return Proposal.sent(
                ProposalId.of(call, number), AdministrationId.of("ofb"), request, received, titled("Œuvre"));
    }

    public static Project titled(String title) {
        return new Project(title, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** A project with all its texts. */
    public static Project wholeProject() {
        return new Project(
                "Aider à la détection d’espèces",
                Optional.of("Recenser la faune"),
                Optional.of("Photographies de pièges automatiques"),
                Optional.of("Reconnaissance d’images"),
                List.of("Dix fois moins d’heures", "Séries plus longues", "Dix fois moins d’heures"));
    }

    public static Source source(int line) {
        return new Source("article.md", line);
    }

    /** What a store gives back of a new thing: the same, at its first revision. */
    public static Revision first() {
        return Revision.NONE.next();
    }
}
