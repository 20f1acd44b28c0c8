package fr.palmares.adapters.web.shared;

import fr.palmares.application.shared.Cursor;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.shared.Slice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A request as an endpoint sees it: what it names and asks for, in which language, and how to answer it.
 *
 * <p>What is wrong with a parameter is noted where the endpoint reads it, which gets something harmless in its place;
 * {@link #settle} then refuses the request with every fault at once.
 */
public final class Asked {

    private static final Pattern OFF_SITE = Pattern.compile("[^/]|/[/\\\\]");

    private final Request request;
    private final Map<String, String> named;
    private final Parameters parameters;
    private final Texts texts;
    private final Links links;

    /** The request as it came: path and query still encoded, headers empty where there are none. */
    public record Request(String path, String query, String accept, String acceptLanguage) {}

    private Asked(Request request, Map<String, String> named, Parameters parameters) {
        this.request = request;
        this.named = Map.copyOf(named);
        this.parameters = parameters;
        Optional<Language> chosen = parameters.value(Links.LANGUAGE, Language::parse);
        this.links = new Links(chosen);
        this.texts = new Texts(chosen.orElseGet(() -> Language.preferredBy(request.acceptLanguage())));
    }

    /** A request to a known address. */
    public static Asked of(Request request, Map<String, String> named, Route route) {
        if (request.query().isEmpty()) {
            return new Asked(request, named, Parameters.read("", Set.of()));
        }
        Set<String> known = new TreeSet<>(route.parameters());
        known.add(Links.LANGUAGE);
        return new Asked(request, named, Parameters.read(request.query(), known));
    }

    /** A request that no endpoint will see; of its query only the language matters. */
    public static Asked outside(Request request) {
        return new Asked(request, Map.of(), Parameters.read(request.query(), Set.of(Links.LANGUAGE)));
    }

    public Texts texts() {
        return texts;
    }

    public Links links() {
        return links;
    }

    /** The path as it came; one that would lead off the site where it is linked to stands for the start page. */
    public String path() {
        return OFF_SITE.matcher(request.path()).lookingAt() ? "/" : request.path();
    }

    /** What stands in the path where the route has {@code {name}}. */
    public String named(String name) {
        return named.getOrDefault(name, "");
    }

    public Optional<String> text(String parameter) {
        return parameters.text(parameter);
    }

    public SearchText search() {
        return parameters.search("q");
    }

    public <T> Optional<T> value(String parameter, Function<String, Optional<T>> parser) {
        return parameters.value(parameter, parser);
    }

    public <K> Page<K> page(Limit usual, Function<String, Optional<K>> keyParser) {
        return parameters.page(usual, keyParser);
    }

    /** The address of what follows: this one, with the cursor of the next page. */
    public <K> Optional<String> next(Slice<?, K> slice) {
        return slice.next().map(key -> {
            Map<String, String> next = given();
            next.put("cursor", new Cursor(key.toString()).toString());
            return links.to(path(), next);
        });
    }

    /** A list as JSON, which links to its next page (RFC 8288). */
    public <V, K, T> Answer list(Slice<V, K> slice, Function<V, T> item) {
        Answer answer = Answer.json(ListJson.of(slice, item));
        return next(slice)
                .map(next -> answer.with("Link", "<" + next + ">; rel=\"next\""))
                .orElse(answer);
    }

    /** What was looked for, or the problem that says it is not there. */
    public <T> Answer found(Optional<T> sought, ProblemKind missing, Function<T, Answer> answer) {
        return sought.map(answer).orElseGet(() -> refuse(Problem.of(missing, path())));
    }

    public Answer refuse(Problem problem) {
        boolean page = !path().startsWith("/api") && new Accept(request.accept()).names("text/html");
        Answer answer = page ? ErrorPage.of(problem, this) : Answer.problem(ProblemJson.of(problem, texts));
        return answer.with(problem.headers())
                .with("Content-Language", texts.language().code());
    }

    /** The answer, unless the client does not take its kind or a parameter is at fault. */
    public Answer settle(Route.Kind kind, Supplier<Answer> answering) {
        if (!new Accept(request.accept()).takes(kind.mediaType())) {
            return refuse(Problem.of(ProblemKind.NOT_ACCEPTABLE, kind.mediaType()));
        }
        Answer answer = answering.get();
        if (!parameters.faults().isEmpty()) {
            return refuse(Problem.of(parameters.faults()));
        }
        return kind == Route.Kind.PAGE ? inItsLanguage(answer) : answer;
    }

    private Answer inItsLanguage(Answer answer) {
        return answer.with("Content-Language", texts.language().code());
    }

    /** The parameters as they were given, without the language. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>(parameters.given());
        given.remove(Links.LANGUAGE);
        return given;
    }
}
