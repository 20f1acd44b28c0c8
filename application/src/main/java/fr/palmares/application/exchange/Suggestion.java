package fr.palmares.application.exchange;

import fr.palmares.domain.call.Rules;
import fr.palmares.domain.jury.Jury;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could have been meant, for the sentence that refuses a name the call does not know. */
final class Suggestion {

    private Suggestion() {}

    static String tracks(Rules rules) {
        return listed(rules.limits().tracks().stream().map(track -> track.id().toString()));
    }

    static String themes(Rules rules) {
        return listed(
                rules.limits().themes().stream().map(range -> range.theme().toString()));
    }

    static String criteria(Rules rules) {
        return listed(rules.ranking().criteria().stream()
                .map(criterion -> criterion.id().toString()));
    }

    static String jurors(Jury jury) {
        return listed(jury.members().stream().map(juror -> juror.id().toString()));
    }

    private static String listed(Stream<String> names) {
        String all = names.collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }
}
