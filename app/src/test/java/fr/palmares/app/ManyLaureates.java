package fr.palmares.app;

import fr.palmares.adapters.persistence.Database;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A call named {@code large}, with an envelope and more laureates than any call has. */
final class ManyLaureates {

    private ManyLaureates() {}

    static void settle(Database database, int laureates) {
        CallId call = CallId.of("large");
        AdministrationId body = AdministrationId.of("body");
        Source source = new Source("a.md", 1);
        Project project = new Project("Projet", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        database.transactions().run(() -> {
            database.administrations().save(List.of(Administration.met(body, "Corps")));
            database.calls().save(Call.announced(call, "Appel", Announcement.SILENT, List.of(), source));
            database.fundings()
                    .save(Funding.announced(call, new Envelope(Money.euros("1000000.00"), FundingSource.UNKNOWN)));
            database.laureates()
                    .save(IntStream.rangeClosed(1, laureates)
                            .mapToObj(number -> Laureate.told(new LaureateId(call, number), project, source)
                                    .of(Optional.of("Corps"), Optional.of(body)))
                            .toList());
            return Outcome.keep(laureates);
        });
    }
}
