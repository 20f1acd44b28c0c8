package fr.palmares.app.laureate;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.ListOptions;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.app.shared.Values;
import fr.palmares.application.laureate.FindLaureates;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.shared.Page;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who won. */
@CommandLine.Command(name = "laureates")
public final class LaureatesCommand implements Command {

    private final Store<FindLaureates> store;

    @Mixin
    private final ListOptions list = ListOptions.unset();

    @Option(names = "--call", paramLabel = "ID")
    private @Nullable String call;

    @Option(names = "--administration", paramLabel = "ID")
    private @Nullable String administration;

    @Option(names = "--track", paramLabel = "ID")
    private @Nullable String track;

    private LaureatesCommand(Store<FindLaureates> store) {
        this.store = store;
    }

    public static LaureatesCommand over(Store<FindLaureates> store) {
        return new LaureatesCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        LaureateFilter filter = filter();
        Page<LaureateId> page = list.page(LaureateId::parse);
        try (Open<FindLaureates> open = store.open(session.settings().database())) {
            return list.show(session, open.offer().find(filter, page), LaureateListing.INSTANCE);
        }
    }

    private LaureateFilter filter() {
        return new LaureateFilter(
                list.search(),
                Values.slug("--call", call).map(CallId::new),
                Values.slug("--administration", administration).map(AdministrationId::new),
                Values.slug("--track", track).map(TrackId::new));
    }
}
