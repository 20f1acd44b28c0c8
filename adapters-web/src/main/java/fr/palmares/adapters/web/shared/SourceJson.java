package fr.palmares.adapters.web.shared;

import fr.palmares.domain.shared.Source;

/** Where something was read. */
public record SourceJson(String document, int line) {

    public static SourceJson of(Source source) {
        return new SourceJson(source.document(), source.line());
    }
}
