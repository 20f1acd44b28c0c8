package fr.palmares.application.selection;

import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.shared.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of the laureates of a decision, in the order in which they are told: tracks as the call lists them, then
 * proposals. A laureate on record keeps its number, whether a decision made it or an article told of the same project
 * of the same body; the others get the next numbers.
 */
record Numbering(Map<ProposalNumber, Integer> numbers, Map<ProposalNumber, Laureate> onRecord) {

    static Numbering of(Call call, DecisionFile decision, List<Laureate> known) {
        List<Entry> order = order(call, decision);
        Map<ProposalNumber, Laureate> onRecord = onRecord(order, known);
        int last = known.stream()
                .mapToInt(laureate -> laureate.id().number())
                .max()
                .orElse(0);
        Map<ProposalNumber, Integer> numbers = new LinkedHashMap<>();
        for (Entry entry : order) {
            Optional<Laureate> before = Optional.ofNullable(onRecord.get(entry.number()));
            numbers.put(
                    entry.number(),
                    before.map(laureate -> laureate.id().number()).orElse(last + 1));
            last += before.isPresent() ? 0 : 1;
        }
        return new Numbering(numbers, onRecord);
    }

    private static List<Entry> order(Call call, DecisionFile decision) {
        Set<ProposalNumber> list = new HashSet<>(decision.decided().list());
        List<TrackId> tracks = call.tracks().stream().map(Track::id).toList();
        return decision.inputs().entries().stream()
                .filter(entry -> list.contains(entry.number()))
                .sorted(Comparator.comparing((Entry entry) ->
                                entry.request().track().map(tracks::indexOf).orElse(-1))
                        .thenComparing(Entry::number))
                .toList();
    }

    private static Map<ProposalNumber, Laureate> onRecord(List<Entry> order, List<Laureate> known) {
        Map<ProposalNumber, Laureate> found = new HashMap<>();
        Map<String, Laureate> untied = new HashMap<>();
        known.forEach(laureate -> laureate.proposal()
                .ifPresentOrElse(
                        number -> found.put(number, laureate),
                        () -> laureate.administration()
                                .ifPresent(body -> untied.putIfAbsent(
                                        body + " "
                                                + Folding.fold(
                                                        laureate.project().title()),
                                        laureate))));
        order.stream()
                .filter(entry -> !found.containsKey(entry.number()))
                .forEach(entry -> Optional.ofNullable(
                                untied.remove(entry.administration() + " " + Folding.fold(entry.title())))
                        .ifPresent(laureate -> found.put(entry.number(), laureate)));
        return found;
    }
}
