package fr.palmares.application.call;

import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calls that everybody may see: a draft is nobody's business but that of those who write it. */
record PublicCalls(CallQueries all) implements CallQueries {

    @Override
    public List<CallView> list(SearchText search, Optional<CallId> after, int count) {
        List<CallView> seen = new ArrayList<>();
        Optional<CallId> from = after;
        while (seen.size() < count) {
            List<CallView> page = all.list(search, from, count);
            page.stream()
                    .filter(PublicCalls::isPublic)
                    .limit((long) count - seen.size())
                    .forEach(seen::add);
            if (page.size() < count) {
                return seen;
            }
            from = Optional.of(page.get(page.size() - 1).id());
        }
        return seen;
    }

    @Override
    public Optional<CallView> one(CallId id) {
        return all.one(id).filter(PublicCalls::isPublic);
    }

    private static boolean isPublic(CallView call) {
        return call.state() != CallState.DRAFT;
    }
}
