package fr.palmares.adapters.persistence;

import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.proposal.Project;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many laureates, with words as frequent as those of a language: « données » in each, « zèbre » in one of ten
 * thousand, the rest of a vocabulary in between.
 */
final class Crowd {

    static final int PER_CALL = 1_000;
    private static final int BODIES = 500;
    private static final int VOCABULARY = 20_000;

    private final Random random = new Random(7);

    /** Stores them call by call, each call in a transaction of its own. */
    static void settle(Store store, int laureates) {
        new Crowd().fill(store, laureates);
    }

    static String call(int number) {
        return String.format(Locale.ROOT, "call-%04d", number);
    }

    static Administration body(int number) {
        return Samples.administration("body-" + number, "Administration numéro " + number);
    }

    private void fill(Store store, int laureates) {
        store.keep(() -> store.administrations().save(listOf(BODIES, Crowd::body)));
        for (int from = 0; from < laureates; from += PER_CALL) {
            int first = from;
            String call = call(from / PER_CALL);
            store.keep(() -> {
                store.calls().save(Samples.call(call));
                store.laureates()
                        .save(listOf(Math.min(PER_CALL, laureates - first), i -> laureate(call, i + 1, first + i)));
            });
        }
    }

    private Laureate laureate(String call, int number, int overall) {
        String rare = overall % 10_000 == 7 ? " zèbre" : "";
        Project project = new Project(
                "Projet " + overall + rare,
                Optional.of(words(5)),
                Optional.of("Les données : " + words(12)),
                Optional.of(words(12)),
                List.of(words(5), words(5)));
        Administration host = body(overall % BODIES);
        Laureate hosted = Samples.hosted(
                Samples.laureate(call, number, project), host.latestName().name(), host);
        return Samples.inTrack(hosted, overall % 2 == 0 ? Samples.TECHNICAL : Samples.SCIENTIFIC);
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** The word of rank n comes about 1/n as often as the first. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        return Integer.toString(rank * 7_919 + 46_656, 36) + (rank % 3 == 0 ? "ations" : "é");
    }

    private static <T> List<T> listOf(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }
}
