package fr.palmares.application.selection;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.OverrideLine;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.JuryOverride.Change;
import fr.palmares.domain.selection.Withdrawal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The jury's overrides as a document tells them, each with its place, and who left before. */
record WrittenOverrides(List<OverrideLine> lines, List<Withdrawal> left) {

    List<JuryOverride> overrides() {
        return lines.stream().map(WrittenOverrides::override).toList();
    }

    private static JuryOverride override(OverrideLine line) {
        return new JuryOverride(
                line.proposal().value(), Change.valueOf(line.change().name()), line.motive());
    }

    /** What keeps them from the computed list, each at its place; none if they can be applied. */
    List<Diagnostic> wrong(Computed computed) {
        List<Diagnostic> wrong = new ArrayList<>();
        Set<ProposalNumber> seen = new HashSet<>();
        for (OverrideLine line : lines) {
            ProposalNumber number = line.proposal().value();
            Position position = line.proposal().position();
            if (computed.problem().candidates().stream()
                    .noneMatch(one -> one.number().equals(number))) {
                wrong.add(Diagnostic.error(
                        position, "unknown-proposal", number, computed.inputs().call()));
            } else if (!seen.add(number)) {
                wrong.add(Diagnostic.error(position, "override-twice", number));
            } else {
                gone(line)
                        .or(() -> DecidedList.mistake(computed, override(line)))
                        .ifPresent(code -> wrong.add(Diagnostic.error(position, code, number)));
            }
        }
        return wrong;
    }

    private Optional<String> gone(OverrideLine line) {
        boolean back = line.change() == OverrideLine.Change.IN
                && left.stream()
                        .anyMatch(gone -> gone.proposal().equals(line.proposal().value()));
        return back ? Optional.of("override-in-gone") : Optional.empty();
    }
}
