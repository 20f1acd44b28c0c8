package fr.palmares.application.exchange;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.application.laureate.Laureates;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The laureates of one article, compared one by one with those on record. */
final class LaureatesOfArticle {

    private final Document document;
    private final Article article;
    private final Call call;
    private final Administrations administrations;
    private final Laureates laureates;
    private final MetAdministrations met;
    private final KnownLaureates known;
    private final List<Laureate> told = new ArrayList<>();
    private final List<Laureate> changed = new ArrayList<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    LaureatesOfArticle(
            Document document, Article article, Call call, Administrations administrations, Laureates laureates) {
        this.document = document;
        this.article = article;
        this.call = call;
        this.administrations = administrations;
        this.laureates = laureates;
        this.met = MetAdministrations.named(namesIn(article), administrations);
        this.known = new KnownLaureates(laureates.of(call.id()));
    }

    private static List<String> namesIn(Article article) {
        return article.winners().stream()
                .flatMap(winner -> winner.body().stream())
                .filter(Article.Body::administration)
                .map(Article.Body::name)
                .toList();
    }

    void save() {
        article.winners().forEach(this::take);
        administrations.save(met.created());
        laureates.save(changed);
        known.untold()
                .forEach(laureate -> diagnostics.add(Diagnostic.info(
                        Position.START,
                        "laureate-not-told",
                        laureate.id(),
                        laureate.project().title())));
        call.announcement().laureates().ifPresent(this::compareCount);
    }

    /** Tells the laureates that are not as they are on record, and stores nothing. */
    void compareOnly() {
        article.winners().forEach(this::take);
        changed.forEach(laureate -> diagnostics.add(Diagnostic.error(
                new Position(laureate.source().line(), 1),
                "not-as-decided",
                laureate.project().title())));
        call.announcement().laureates().ifPresent(this::compareCount);
    }

    private void compareCount(int announced) {
        boolean announcedHere = article.announcement().laureates().isPresent();
        if (announcedHere && announced != told.size()) {
            diagnostics.add(
                    Diagnostic.warning(article.announcedAt(), "announced-count-differs", announced, told.size()));
        }
    }

    private void take(Article.Winner winner) {
        Optional<Integer> printed = article.printsNumbers() ? winner.printedNumber() : Optional.empty();
        Laureate read = laureate(winner);
        Optional<Laureate> same = known.same(read, printed);
        remarkOnBody(winner);
        if (same.isEmpty()) {
            create(read.numbered(known.freeNumber(printed)));
        } else if (known.tell(same.get())) {
            compare(same.get(), read);
        } else {
            diagnostics.add(Diagnostic.warning(
                    winner.position(), "laureate-twice", winner.project().title()));
        }
    }

    private void create(Laureate laureate) {
        known.add(laureate);
        told.add(laureate);
        changed.add(laureate);
        created.add(laureate.id().toString());
    }

    private void compare(Laureate onRecord, Laureate read) {
        if (onRecord.tellsTheSameAs(read)) {
            told.add(onRecord);
            unchanged.add(onRecord.id().toString());
        } else {
            Laureate now = onRecord.toldAgain(read);
            told.add(now);
            changed.add(now);
            updated.add(now.id().toString());
        }
    }

    private void remarkOnBody(Article.Winner winner) {
        if (winner.body().isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    winner.position(), "body-missing", winner.project().title()));
        }
        winner.body()
                .filter(body -> !body.administration())
                .ifPresent(body ->
                        diagnostics.add(Diagnostic.warning(winner.position(), "body-not-administration", body.name())));
    }

    /** A laureate that has no number of its own yet. */
    private Laureate laureate(Article.Winner winner) {
        return Laureate.told(
                        new LaureateId(call.id(), LaureateId.LAST),
                        winner.project(),
                        new Source(document.name(), winner.position().line()))
                .of(
                        winner.body().map(Article.Body::name),
                        winner.body()
                                .filter(Article.Body::administration)
                                .map(body -> met.get(body.name()).id()))
                .in(winner.track());
    }

    DocumentReport report(boolean callChanged) {
        return new DocumentReport(
                document.place(),
                document.name(),
                DocumentKind.ARTICLE,
                Optional.of(call.id()),
                article.announcement(),
                told.stream().map(this::view).toList(),
                new Changes(created, updated, unchanged),
                callChanged || !changed.isEmpty(),
                diagnostics);
    }

    private LaureateView view(Laureate laureate) {
        Optional<NamedAdministration> administration = laureate.administration()
                .flatMap(id -> laureate.body())
                .map(met::get)
                .map(found -> new NamedAdministration(found.id(), nameAtAnnouncement(found)));
        return new LaureateView(
                laureate.id(),
                laureate.proposal(),
                laureate.body(),
                administration,
                laureate.track(),
                laureate.project(),
                laureate.withdrawn(),
                laureate.source());
    }

    private String nameAtAnnouncement(Administration administration) {
        return call.announcement()
                .on()
                .map(administration::nameOn)
                .map(AdministrationName::name)
                .orElseGet(() -> administration.latestName().name());
    }
}
