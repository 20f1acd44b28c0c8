package fr.palmares.domain.call;

import java.util.List;

/** The proposals that must, and those that must not, be selected. */
public record Pins(List<ProposalNumber> must, List<ProposalNumber> not) {

    public static final Pins NONE = new Pins(List.of(), List.of());

    public Pins {
        must = must.stream().distinct().sorted().toList();
        not = not.stream().distinct().sorted().toList();
    }
}
