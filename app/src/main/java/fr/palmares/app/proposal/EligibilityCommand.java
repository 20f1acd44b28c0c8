package fr.palmares.app.proposal;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.proposal.RuleOnEligibility;
import fr.palmares.application.proposal.RuleOnEligibility.Answer;
import fr.palmares.application.proposal.RuleOnEligibility.Answer.Ruled;
import fr.palmares.application.proposal.RuleOnEligibility.Order;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a proposal may be judged and, if not, on which ground and why. */
@CommandLine.Command(name = "eligibility")
public final class EligibilityCommand implements Command {

    private final Store<RuleOnEligibility> store;

    @Parameters(index = "0", paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "number")
    private String number = "";

    @Option(names = "--verdict", paramLabel = "VERDICT", required = true)
    private String verdict = "";

    @Option(names = "--motive", paramLabel = "TEXT")
    private @Nullable String motive;

    private EligibilityCommand(Store<RuleOnEligibility> store) {
        this.store = store;
    }

    public static EligibilityCommand over(Store<RuleOnEligibility> store) {
        return new EligibilityCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        CallId id = Values.slug("CALL", call).map(CallId::new).orElseThrow();
        int numbered = Values.number("NUMBER", number, ProposalNumber.LAST);
        Order order =
                new Order(new ProposalId(id, new ProposalNumber(numbered)), ground(), Optional.ofNullable(motive));
        try (Open<RuleOnEligibility> open = store.open(session.settings().database())) {
            Answer answer = open.offer().rule(order);
            if (answer instanceof Ruled ruled) {
                session.print(
                        "ruled",
                        ruled.proposal().id().number(),
                        session.words()
                                .of("eligibility."
                                        + code(ruled.proposal().eligibility().verdict())),
                        session.words().of("eligibility." + code(ruled.before().verdict())));
                return ExitCode.DONE;
            }
            return new SaidReasons(session, false).of(List.of(((Answer.Refused) answer).reason()));
        }
    }

    private Verdict ground() {
        return Arrays.stream(Verdict.values())
                .filter(one -> code(one).equals(verdict))
                .findFirst()
                .orElseThrow(() -> Refused.wrongCommandLine(
                        "wrong-verdict",
                        verdict,
                        Arrays.stream(Verdict.values())
                                .map(EligibilityCommand::code)
                                .collect(Collectors.joining(", "))));
    }

    static String code(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
