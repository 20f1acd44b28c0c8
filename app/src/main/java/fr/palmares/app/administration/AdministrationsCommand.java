package fr.palmares.app.administration;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.ListOptions;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.application.administration.FindAdministrations;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.shared.Slug;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Says which administrations there are, and what they were called when. */
@CommandLine.Command(name = "administrations")
public final class AdministrationsCommand implements Command {

    private final Store<FindAdministrations> store;

    @Mixin
    private final ListOptions list = ListOptions.unset();

    private AdministrationsCommand(Store<FindAdministrations> store) {
        this.store = store;
    }

    public static AdministrationsCommand over(Store<FindAdministrations> store) {
        return new AdministrationsCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        SearchText search = list.search();
        Page<AdministrationId> page = list.page(key -> Slug.parse(key).map(AdministrationId::new));
        try (Open<FindAdministrations> open = store.open(session.settings().database())) {
            return list.show(session, open.offer().find(search, page), new AdministrationListing());
        }
    }
}
