package fr.palmares.adapters.web.exchange;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Problem;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportCall.NotAnnounced;
import fr.palmares.application.exchange.ExportCall.Order;
import fr.palmares.application.exchange.ExportCall.Ready;
import fr.palmares.application.exchange.ExportCall.Refused;
import fr.palmares.application.exchange.ExportCall.UnknownCall;
import fr.palmares.application.exchange.ExportCall.UnknownKind;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Slug;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way in to this package: the address under which the data of a call is had in each open form. */
public record ExportRoutes(ExportCall exports) {

    private static final String CATALOGUE = "dcat";

    /** Words of ours, told whole: what people sent is shortened when it is repeated to them. */
    private record Words(String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    public List<Route> routes() {
        return List.of(new Route(Route.API + "/calls/{call}/export/{kind}", Route.Kind.FILE, Set.of(), this::export));
    }

    private Answer export(Asked asked) {
        Optional<CallId> call = Slug.parse(asked.named("call")).map(CallId::new);
        return asked.found(call, ProblemKind.UNKNOWN_CALL, known -> answer(asked, known));
    }

    private Answer answer(Asked asked, CallId call) {
        ExportCall.Answer answer = exports.export(new Order(call, asked.named("kind"), false));
        return answer instanceof Ready ready ? file(ready, call) : asked.refuse(problem(asked, (Refused) answer));
    }

    /** Rows that are left out are named to the officer, not here: who reads the file sees what is in it. */
    private static Answer file(Ready ready, CallId call) {
        ExportKind kind = ready.kind();
        Edition edition = ready.edition();
        URI catalogue = edition.publication().export(call, CATALOGUE);
        return Answer.streaming(kind.mediaType(), out -> ready.writing().writeTo(out, row -> {}))
                .with("Content-Disposition", "attachment; filename=\"" + kind.fileName(call) + "\"")
                .with("Last-Modified", httpDate(edition.changedAt()))
                .with(
                        "Link",
                        "<" + edition.publication().licence().address() + ">; rel=\"license\", <"
                                + edition.publication().page(call) + ">; rel=\"via\", <" + catalogue
                                + ">; rel=\"describedby\"");
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(ZoneOffset.UTC));
    }

    private static Problem problem(Asked asked, Refused refused) {
        if (refused instanceof UnknownCall) {
            return Problem.of(ProblemKind.UNKNOWN_CALL, asked.path());
        }
        if (refused instanceof UnknownKind unknown) {
            return Problem.of(
                    ProblemKind.UNKNOWN_EXPORT, unknown.kind(), new Words(String.join(", ", unknown.known())));
        }
        if (refused instanceof NotAnnounced) {
            return Problem.of(ProblemKind.NOT_ANNOUNCED);
        }
        Sentences sentences = Sentences.in(asked.texts().language().locale());
        return Problem.of(
                ProblemKind.NO_EXPORT, new Words(sentences.of(refused.reasons().get(0))));
    }
}
