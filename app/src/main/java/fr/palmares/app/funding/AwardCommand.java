package fr.palmares.app.funding;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.funding.GrantAward;
import fr.palmares.application.funding.GrantAward.Order;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.funding.WrittenShare;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grants a laureate an amount. */
@CommandLine.Command(name = "award")
public final class AwardCommand implements Command {

    private final Store<GrantAward> store;

    @Parameters(index = "0", paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "number")
    private String number = "";

    @Parameters(index = "2", paramLabel = "AMOUNT", descriptionKey = "amount")
    private String amount = "";

    @Option(names = "--in-kind")
    private boolean inKind;

    @Option(names = "--beneficiary", paramLabel = "ID=SHARE")
    private List<String> beneficiaries = new ArrayList<>();

    @Option(names = "--reference", paramLabel = "TEXT")
    private @Nullable String reference;

    @Option(names = "--conditions", paramLabel = "TEXT")
    private @Nullable String conditions;

    @Option(names = "--json")
    private boolean json;

    private AwardCommand(Store<GrantAward> store) {
        this.store = store;
    }

    public static AwardCommand over(Store<GrantAward> store) {
        return new AwardCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        AwardId id = new AwardId(Told.laureate(call, number), inKind ? Support.IN_KIND : Support.CASH);
        Money granted = Values.amount("AMOUNT", amount);
        List<Beneficiary> shared =
                beneficiaries.stream().map(AwardCommand::beneficiary).toList();
        Terms terms = new Terms(
                Optional.ofNullable(reference),
                Optional.ofNullable(conditions),
                Period.ALWAYS,
                Optional.empty(),
                Optional.empty(),
                false);
        try (Open<GrantAward> open = store.open(session.settings().database())) {
            return new Told(session, json).of(open.offer().grant(new Order(id, granted, shared, terms)), "granted");
        }
    }

    private static Beneficiary beneficiary(String text) {
        Map.Entry<String, String> pair = Values.pair("--beneficiary", text);
        AdministrationId id = Values.slug("--beneficiary", pair.getKey())
                .map(AdministrationId::new)
                .orElseThrow();
        Fraction share = WrittenShare.of(pair.getValue())
                .orElseThrow(() -> Refused.wrongCommandLine("wrong-share", "--beneficiary", pair.getValue()));
        return Beneficiary.of(id, share);
    }
}
