package fr.palmares.adapters.web.exchange;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.PartOf;
import fr.palmares.adapters.web.shared.Problem;
import fr.palmares.adapters.web.shared.ProblemKind;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.adapters.web.shared.Template;
import fr.palmares.application.call.CallView;
import fr.palmares.application.call.FindCalls;
import fr.palmares.application.exchange.DescribeGrants;
import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportCall.NotAnnounced;
import fr.palmares.application.exchange.ExportCall.Order;
import fr.palmares.application.exchange.ExportCall.Ready;
import fr.palmares.application.exchange.ExportCall.Refused;
import fr.palmares.application.exchange.ExportCall.UnknownCall;
import fr.palmares.application.exchange.ExportCall.UnknownKind;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.shared.Sentences;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Slug;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way in to this package: the addresses under which the data of a call is had in each open form, the page that
 * lists them with their dictionaries, and what a laureate's page tells machines.
 */
public record ExportRoutes(ExportUseCases exports, DescribeGrants describeGrants, FindCalls calls) {

    private static final String CATALOGUE = "dcat";
    private static final Limit ON_A_PAGE = new Limit(20);

    /** Words of ours, told whole: what people sent is shortened when it is repeated to them. */
    private record Words(String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    public List<Route> routes() {
        return List.of(
                new Route(Route.API + "/calls/{call}/export/{kind}", Route.Kind.FILE, Set.of(), this::export),
                Route.page("/data", Set.of("cursor"), this::data));
    }

    /** What a laureate was granted, in the words of machines, on its page. */
    public PartOf<LaureateId> ofLaureate() {
        return (laureate, asked) -> {
            Optional<String> described = describeGrants.describe(laureate);
            Template part = (output, plain) -> JteLinkedDataGenerated.render(output, plain, described);
            return part.asContent();
        };
    }

    private Answer data(Asked asked) {
        Slice<CallView, CallId> found = calls.find(
                SearchText.NOTHING,
                asked.page(ON_A_PAGE, text -> Slug.parse(text).map(CallId::new)));
        DataPage page = DataPage.of(asked, exports, found);
        return Answer.html((output, plain) -> JteDataGenerated.render(output, plain, page));
    }

    private Answer export(Asked asked) {
        Optional<CallId> call = Slug.parse(asked.named("call")).map(CallId::new);
        return asked.found(call, ProblemKind.UNKNOWN_CALL, known -> answer(asked, known));
    }

    private Answer answer(Asked asked, CallId call) {
        ExportCall.Answer answer = exports.exportCall().export(new Order(call, asked.named("kind"), false));
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
