package fr.palmares.adapters.web.selection;

import fr.palmares.adapters.web.selection.SelectionJson.TotalsJson;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Withdrawn;
import fr.palmares.application.selection.DecisionFile;
import fr.palmares.application.selection.Settled;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.Promotion;
import fr.palmares.domain.selection.Withdrawal;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A decision as JSON: the computed and the decided list side by side, and what makes them differ. */
public record DecisionJson(
        String call,
        int decision,
        Optional<Integer> replaces,
        String at,
        String digest,
        ListJson computed,
        List<OverrideJson> overrides,
        List<WithdrawalJson> withdrawals,
        ListJson decided,
        Optional<List<NumberJson>> laureates,
        Optional<LeavingJson> left) {

    /** The number of a laureate, which it has or is to have once announced. */
    record NumberJson(int number, int proposal) {}

    /** Who left in this decision, who moved up if anyone did, and who could not, each with the limit that it breaks. */
    record LeavingJson(int proposal, Optional<Integer> promoted, List<PassedOverJson> passedOver) {}

    /** One of the reserve list that could not move up. */
    record PassedOverJson(int proposal, String reason, String subject) {}

    /** A list with its reserve and what it comes to. */
    record ListJson(List<Integer> list, List<Integer> reserve, TotalsJson totals) {

        static ListJson of(Settled settled) {
            return new ListJson(numbers(settled.list()), numbers(settled.reserve()), TotalsJson.of(settled.totals()));
        }

        private static List<Integer> numbers(List<ProposalNumber> numbers) {
            return numbers.stream().map(ProposalNumber::value).toList();
        }
    }

    /** A change of the jury's, {@code in} or {@code out}, with its motive. */
    record OverrideJson(int proposal, String change, String motive) {

        static OverrideJson of(JuryOverride override) {
            return new OverrideJson(
                    override.proposal().value(), override.change().name().toLowerCase(Locale.ROOT), override.motive());
        }
    }

    /** Who left after the jury had decided, why, and what it keeps of what it was paid. */
    record WithdrawalJson(int proposal, String motive, Optional<Money> kept) {

        static WithdrawalJson of(Withdrawal withdrawal) {
            return new WithdrawalJson(withdrawal.proposal().value(), withdrawal.motive(), withdrawal.kept());
        }
    }

    public static DecisionJson of(Decided decided) {
        return of(decided, Optional.empty());
    }

    public static DecisionJson of(Withdrawn withdrawn) {
        Promotion promotion = withdrawn.promotion();
        LeavingJson left = new LeavingJson(
                withdrawn.left().value(),
                promotion.promoted().map(ProposalNumber::value),
                promotion.passedOver().stream()
                        .map(passed -> new PassedOverJson(
                                passed.candidate().value(),
                                passed.limit().reason().code(),
                                passed.limit().subject()))
                        .toList());
        return of(withdrawn.decision(), Optional.of(left));
    }

    private static DecisionJson of(Decided decided, Optional<LeavingJson> left) {
        List<NumberJson> numbers = decided.numbers().entrySet().stream()
                .map(laureate ->
                        new NumberJson(laureate.getValue(), laureate.getKey().value()))
                .toList();
        return of(decided.decision(), decided.sealed().digest(), Optional.of(numbers), left);
    }

    /** A decision as its file alone tells it: laureates have their numbers from the record. */
    public static DecisionJson of(DecisionFile file, String digest) {
        return of(file, digest, Optional.empty(), Optional.empty());
    }

    private static DecisionJson of(
            DecisionFile file, String digest, Optional<List<NumberJson>> laureates, Optional<LeavingJson> left) {
        return new DecisionJson(
                file.inputs().call().toString(),
                file.sequence(),
                file.replaces(),
                file.at().toString(),
                digest,
                ListJson.of(file.computed()),
                file.changes().overrides().stream().map(OverrideJson::of).toList(),
                file.changes().withdrawals().stream().map(WithdrawalJson::of).toList(),
                ListJson.of(file.decided()),
                laureates,
                left);
    }
}
