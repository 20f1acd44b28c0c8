package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Similarity.Likeness;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.shared.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SimilarityTest {

    @Provide
    Arbitrary<List<String>> titles() {
        return Arbitraries.of("données", "Donnees", "images", "textes", "agents", "routes", "le", "forêts", "espèces")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300, seed = "46")
    void finds_what_comparing_each_with_each_finds(@ForAll("titles") List<String> titles) {
        List<Proposal> proposals = IntStream.range(0, titles.size())
                .mapToObj(i -> titled(i + 1, titles.get(i)))
                .toList();
        Similarity similarity = Similarity.among(proposals);

        for (Proposal proposal : proposals) {
            assertThat(similarity.duplicateOf(proposal)).isEqualTo(compared(proposal, proposals));
        }
    }

    private static Proposal titled(int number, String title) {
        Proposal any = Samples.proposal("ami-ia-2", number);
        return Proposal.sent(any.id(), any.administration(), any.request(), any.received(), Samples.titled(title));
    }

    private static Optional<Likeness> compared(Proposal proposal, List<Proposal> all) {
        return all.stream()
                .filter(other -> !other.id().equals(proposal.id()))
                .filter(other -> same(proposal, other) || near(proposal, other))
                .min(Comparator.comparing((Proposal other) -> !same(proposal, other))
                        .thenComparing(Proposal::id))
                .map(other -> new Likeness(other.id().number(), same(proposal, other)));
    }

    private static boolean same(Proposal one, Proposal other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(Proposal proposal) {
        return Folding.fold(proposal.project().title());
    }

    private static boolean near(Proposal one, Proposal other) {
        Set<String> words = words(one);
        Set<String> all = words(other);
        words.retainAll(all);
        all.addAll(words(one));
        return words.size() >= 2 && 4 * words.size() >= 3 * all.size();
    }

    private static Set<String> words(Proposal proposal) {
        Set<String> words = new HashSet<>(Arrays.asList(folded(proposal).split(" ", -1)));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
