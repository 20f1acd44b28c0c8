package fr.palmares.app.shared;

import fr.palmares.adapters.web.Json;
import fr.palmares.application.shared.Sentence;
import java.util.List;

/** Says why nothing was done; with {@code --json} also as a document. */
public record SaidReasons(Session session, boolean json) {

    public ExitCode of(List<Sentence> reasons) {
        reasons.forEach(reason -> session.console().say(session.words().of(reason) + " [" + reason.code() + "]"));
        if (json) {
            session.console()
                    .print(Json.ofReasons(reasons, session.words().sentences()).text());
        }
        return ExitCode.REFUSED;
    }
}
