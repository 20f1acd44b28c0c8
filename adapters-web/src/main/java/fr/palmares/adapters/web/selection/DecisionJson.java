package fr.palmares.adapters.web.selection;

import fr.palmares.adapters.web.selection.SelectionJson.TotalsJson;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionFile;
import fr.palmares.application.selection.Settled;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.Withdrawal;
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
        ListJson decided) {

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

    /** Who left after the jury had decided, and why. */
    record WithdrawalJson(int proposal, String motive) {

        static WithdrawalJson of(Withdrawal withdrawal) {
            return new WithdrawalJson(withdrawal.proposal().value(), withdrawal.motive());
        }
    }

    public static DecisionJson of(Decided decided) {
        return of(decided.decision(), decided.sealed().digest());
    }

    public static DecisionJson of(DecisionFile file, String digest) {
        return new DecisionJson(
                file.inputs().call().toString(),
                file.sequence(),
                file.replaces(),
                file.at().toString(),
                digest,
                ListJson.of(file.computed()),
                file.changes().overrides().stream().map(OverrideJson::of).toList(),
                file.changes().withdrawals().stream().map(WithdrawalJson::of).toList(),
                ListJson.of(file.decided()));
    }
}
