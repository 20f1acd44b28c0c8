package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One best list out of equal ones, and the ties that the declared order leaves. */
record Settled(List<Candidate> list, List<Tie> ties, boolean proven) {

    static Settled of(Model model, Answer answer, Effort effort) {
        TieOrder order = TieOrder.of(model);
        List<long[]> points = answer.incumbents().points();
        if (answer.proven() && answer.incumbents().many()) {
            TieSearch search = TieSearch.among(model, model.program, points.get(0), effort);
            long[] best = search.best();
            List<int[]> exchangeable = search.exchangeable();
            return new Settled(model.list(best), ties(model, exchangeable), search.proven());
        }
        long[] best = points.stream().min(order::compare).orElseThrow();
        List<long[]> equals = points.stream()
                .filter(point -> order.compareDeclared(point, best) == 0)
                .toList();
        return new Settled(model.list(best), ties(model, exchangeable(order, equals)), answer.proven());
    }

    /** The best point alone. */
    static long[] best(Model model, Program program, Answer answer, Effort effort) {
        List<long[]> points = answer.incumbents().points();
        return answer.incumbents().many()
                ? TieSearch.among(model, program, points.get(0), effort).best()
                : points.stream().min(TieOrder.of(model)::compare).orElseThrow();
    }

    /** Per place, the columns that some of the equal lists have and others have not. */
    private static List<int[]> exchangeable(TieOrder order, List<long[]> equals) {
        return order.places.stream()
                .map(place -> IntStream.of(place)
                        .filter(j -> equals.stream()
                                        .mapToLong(point -> point[j])
                                        .distinct()
                                        .count()
                                > 1)
                        .toArray())
                .filter(tied -> tied.length > 0)
                .toList();
    }

    private static List<Tie> ties(Model model, List<int[]> exchangeable) {
        return exchangeable.stream()
                .map(tied -> new Tie(Arrays.stream(tied)
                        .mapToObj(j -> model.candidates.get(j).number())
                        .toList()))
                .toList();
    }
}
