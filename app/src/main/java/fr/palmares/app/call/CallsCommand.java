package fr.palmares.app.call;

import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.ListOptions;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Store;
import fr.palmares.app.shared.Store.Open;
import fr.palmares.application.call.FindCalls;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Slug;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Says which calls there are. */
@CommandLine.Command(name = "calls")
public final class CallsCommand implements Command {

    private final Store<FindCalls> store;

    @Mixin
    private final ListOptions list = ListOptions.unset();

    private CallsCommand(Store<FindCalls> store) {
        this.store = store;
    }

    public static CallsCommand over(Store<FindCalls> store) {
        return new CallsCommand(store);
    }

    @Override
    public ExitCode run(Session session) {
        SearchText search = list.search();
        Page<CallId> page = list.page(key -> Slug.parse(key).map(CallId::new));
        try (Open<FindCalls> open = store.open(session.settings().database())) {
            return list.show(session, open.offer().find(search, page), new CallListing());
        }
    }
}
