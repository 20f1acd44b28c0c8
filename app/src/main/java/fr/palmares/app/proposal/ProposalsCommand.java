package fr.palmares.app.proposal;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.ListOptions;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.proposal.FindProposals;
import fr.palmares.application.proposal.ProposalFilter;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what was sent to a call. */
@CommandLine.Command(name = "proposals")
public final class ProposalsCommand implements Command {

    private final Store<FindProposals> store;

    @Mixin
    private final ListOptions list = ListOptions.unset();

    @Parameters(paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Option(names = "--administration", paramLabel = "ID")
    private @Nullable String administration;

    @Option(names = "--track", paramLabel = "ID")
    private @Nullable String track;

    private ProposalsCommand(Store<FindProposals> store) {
        this.store = store;
    }

    public static ProposalsCommand over(Store<FindProposals> store) {
        return new ProposalsCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        ProposalFilter filter = new ProposalFilter(
                id,
                list.search(),
                Values.slug("--administration", administration).map(AdministrationId::new),
                Values.slug("--track", track).map(TrackId::new));
        Page<ProposalNumber> page = list.page(ProposalsCommand::number);
        try (Open<FindProposals> open = store.open(session.settings().database())) {
            return open.offer()
                    .find(filter, page)
                    .map(found -> list.show(session, found, ProposalListing.INSTANCE))
                    .orElseGet(() -> new SaidReasons(session, false).of(List.of(Sentence.of("no-such-call", id))));
        }
    }

    private static Optional<ProposalNumber> number(String text) {
        return text.matches("[1-9][0-9]{0,5}")
                ? Optional.of(new ProposalNumber(Integer.parseInt(text)))
                : Optional.empty();
    }
}
