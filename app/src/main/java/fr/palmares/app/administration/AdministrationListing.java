package fr.palmares.app.administration;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Field;
import fr.palmares.app.shared.Listing;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How administrations are listed. */
final class AdministrationListing implements Listing<AdministrationView, AdministrationId> {

    @Override
    public Table table(Words words, List<AdministrationView> administrations) {
        Table table = Table.headed(
                words.of("administration"),
                words.of("name"),
                words.of("acronym"),
                words.of("formerly"),
                words.of("laureates"));
        administrations.forEach(administration -> table.add(
                administration.id().toString(),
                administration.latestName().name(),
                administration.latestName().acronym().orElse(""),
                formerNames(administration).map(AdministrationListing::brief).collect(Collectors.joining(", ")),
                Integer.toString(administration.laureates())));
        return table;
    }

    private static Stream<AdministrationName> formerNames(AdministrationView administration) {
        return administration.names().stream().limit(administration.names().size() - 1L);
    }

    /** A former name by its acronym, as it is remembered, and the last day on which it held. */
    private static String brief(AdministrationName name) {
        String remembered = name.acronym().orElse(name.name());
        return name.period()
                .until()
                .map(last -> remembered + " (→ " + last + ")")
                .orElse(remembered);
    }

    @Override
    public List<Field<AdministrationView>> fields() {
        return List.of(
                Field.of("id", AdministrationView::id),
                Field.of("name", administration -> administration.latestName().name()),
                Field.ofOptional(
                        "acronym", administration -> administration.latestName().acronym()),
                Field.of("names", AdministrationListing::names),
                Field.ofOptional("parent", AdministrationView::parent),
                Field.ofOptional("siret", AdministrationView::siret),
                Field.of("laureates", AdministrationView::laureates));
    }

    private static String names(AdministrationView administration) {
        return administration.names().stream().map(AdministrationName::name).collect(Collectors.joining("\n"));
    }

    @Override
    public String json(Slice<AdministrationView, AdministrationId> page) {
        return Json.ofAdministrations(page).text();
    }
}
