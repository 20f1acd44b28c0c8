package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.util.List;
import java.util.Optional;

/** Which laureates change when one thing about the problem does, variant by variant. */
public record Fragility(List<Change> changes) {

    public Fragility {
        changes = List.copyOf(changes);
    }

    /**
     * What one variant changes.
     *
     * @param possible whether the variant has a list at all; without one, every laureate leaves
     */
    public record Change(String name, boolean possible, List<ProposalNumber> leave, List<ProposalNumber> enter) {

        public Change {
            leave = List.copyOf(leave);
            enter = List.copyOf(enter);
        }
    }

    /** Applies the rule to every variant and compares with the base list. */
    public static Fragility of(
            SelectionRule rule, List<ProposalNumber> base, List<NamedVariant> variants, Effort effort) {
        return new Fragility(variants.stream()
                .map(variant -> change(base, variant.name(), rule.near(base, variant.problem(), effort)))
                .toList());
    }

    private static Change change(List<ProposalNumber> base, String name, Optional<List<ProposalNumber>> list) {
        List<ProposalNumber> other = list.orElse(List.of());
        return new Change(name, list.isPresent(), without(base, other), without(other, base));
    }

    private static List<ProposalNumber> without(List<ProposalNumber> all, List<ProposalNumber> those) {
        return all.stream().filter(number -> !those.contains(number)).sorted().toList();
    }
}
