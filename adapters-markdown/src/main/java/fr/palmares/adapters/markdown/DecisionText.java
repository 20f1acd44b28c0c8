package fr.palmares.adapters.markdown;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.palmares.application.selection.DecisionFile;
import fr.palmares.application.selection.DecisionFile.Changes;
import fr.palmares.application.selection.DecisionInputs;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.JuryOverride.Change;
import fr.palmares.domain.selection.Withdrawal;
import fr.palmares.domain.shared.Fraction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A decision with the names and forms that it has in its file. They are public and older files must stay readable: they
 * stay when the domain's change. The certificate and what those who left keep stand beside these, in files that have
 * them.
 *
 * @param format the version of this form
 * @param scores the exact score of each proposal that has one
 */
@JsonIgnoreProperties({DecisionText.CERTIFICATE, DecisionText.KEPT})
record DecisionText(
        int format,
        String call,
        int decision,
        Optional<Integer> replaces,
        String at,
        RulesText rules,
        List<EntryText> proposals,
        List<CardText> marks,
        Map<String, String> scores,
        SettledText computed,
        List<ChangeText> overrides,
        List<LeavingText> withdrawals,
        SettledText decided,
        String digest) {

    static final String CERTIFICATE = "certificate";
    static final String KEPT = "kept";

    private static final int FORMAT = 1;

    static DecisionText of(DecisionFile file) {
        Map<String, String> scores = new TreeMap<>();
        file.scores().forEach((number, score) -> scores.put(number.toString(), score.toString()));
        DecisionInputs inputs = file.inputs();
        return new DecisionText(
                FORMAT,
                inputs.call().toString(),
                file.sequence(),
                file.replaces(),
                file.at().toString(),
                RulesText.of(inputs.setup()),
                inputs.entries().stream().map(EntryText::of).toList(),
                inputs.cards().stream().map(CardText::of).toList(),
                scores,
                SettledText.of(file.computed()),
                file.changes().overrides().stream().map(ChangeText::of).toList(),
                file.changes().withdrawals().stream().map(LeavingText::of).toList(),
                SettledText.of(file.decided()),
                "");
    }

    /** @throws IllegalArgumentException or {@link java.time.DateTimeException} for what no decision says */
    DecisionFile file(Optional<Certificate> certificate, Map<String, MoneyText> kept) {
        if (format != FORMAT) {
            throw new IllegalArgumentException("format " + format + ", and this program reads format " + FORMAT);
        }
        CallId id = CallId.of(call);
        Map<ProposalNumber, Fraction> exact = new TreeMap<>();
        scores.forEach((number, score) -> exact.put(Exact.number(number), Exact.fraction(score)));
        return new DecisionFile(
                decision,
                replaces,
                Instant.parse(at),
                new DecisionInputs(
                        id,
                        rules.setup(),
                        proposals.stream().map(EntryText::entry).toList(),
                        marks.stream().map(card -> card.card(id)).toList()),
                exact,
                computed.settled(),
                certificate,
                new Changes(
                        overrides.stream().map(ChangeText::override).toList(),
                        withdrawals.stream()
                                .map(leaving -> leaving.withdrawal(kept))
                                .toList()),
                decided.settled());
    }

    record ChangeText(int proposal, String change, String motive) {

        static ChangeText of(JuryOverride override) {
            return new ChangeText(
                    override.proposal().value(), override.change().name().toLowerCase(Locale.ROOT), override.motive());
        }

        JuryOverride override() {
            return new JuryOverride(new ProposalNumber(proposal), Exact.choice(Change.class, change), motive);
        }
    }

    record LeavingText(int proposal, String motive) {

        static LeavingText of(Withdrawal withdrawal) {
            return new LeavingText(withdrawal.proposal().value(), withdrawal.motive());
        }

        Withdrawal withdrawal(Map<String, MoneyText> kept) {
            ProposalNumber number = new ProposalNumber(proposal);
            return new Withdrawal(
                    number,
                    motive,
                    Optional.ofNullable(kept.get(number.toString())).map(MoneyText::money));
        }
    }
}
