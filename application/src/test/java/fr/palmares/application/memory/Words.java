package fr.palmares.application.memory;

import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.shared.Folding;
import java.util.Collection;
import java.util.stream.Stream;

/** Whether what is searched for is among some texts: each word begins one of theirs. */
final class Words {

    private Words() {}

    static boolean match(SearchText search, Collection<String> texts) {
        return search.words().stream()
                .allMatch(word -> texts.stream()
                        .flatMap(text -> Folding.words(text).stream())
                        .anyMatch(found -> found.startsWith(word)));
    }

    static Stream<String> namesOf(Administration administration) {
        return administration.names().stream().flatMap(Words::namesOf);
    }

    private static Stream<String> namesOf(AdministrationName name) {
        return Stream.concat(Stream.of(name.name()), name.acronym().stream());
    }
}
