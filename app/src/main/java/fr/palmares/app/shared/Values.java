package fr.palmares.app.shared;

import fr.palmares.domain.shared.Slug;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of options, read; a wrong one is refused with what might have been meant. */
public final class Values {

    private Values() {}

    /** An identifier such as that of a call, if the option was given. */
    public static Optional<Slug> slug(String option, @Nullable String value) {
        return Optional.ofNullable(value)
                .map(text -> Slug.parse(text)
                        .orElseThrow(() -> Refused.wrongCommandLine("wrong-slug", option, text, Slug.of(text))));
    }
}
