package fr.palmares.application.exchange;

import fr.palmares.application.exchange.Announced.InTrack;
import fr.palmares.application.exchange.Announced.Told;
import fr.palmares.application.exchange.Article.Body;
import fr.palmares.application.exchange.Article.Winner;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Announcements to be written, and what is to be read of their articles. */
public final class Announcing {

    private static final String TITLE = "Les lauréats de l’appel";

    private Announcing() {}

    /** A laureate as read: all of {@link Winner} but its place in the document. */
    public record Read(Optional<Integer> number, Optional<Body> body, Optional<TrackId> track, Project project) {}

    public static Document document(String text) {
        return new Document("article.md", ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Announced announced(Told... told) {
        return of(new InTrack(Optional.empty(), List.of(told)));
    }

    public static Announced of(InTrack... tracks) {
        return with(TITLE, 46, Optional.of(Money.euros("4000000")), FundingSource.UNKNOWN, List.of(tracks));
    }

    static Announced titled(String title) {
        return with(title, 46, Optional.of(Money.euros("4000000")), FundingSource.UNKNOWN, one());
    }

    static Announced proposed(int proposals) {
        return with(TITLE, proposals, Optional.empty(), FundingSource.UNKNOWN, one());
    }

    static Announced financed(Optional<Money> amount, FundingSource source) {
        return with(TITLE, 46, amount, source, one());
    }

    private static List<InTrack> one() {
        Told told = told("Conseil d’État", project("Relire", "", "Des arrêts", ""));
        return List.of(new InTrack(Optional.empty(), List.of(told, told)));
    }

    /** An announcement of that title and those figures. */
    public static Announced with(
            String title, int proposals, Optional<Money> amount, FundingSource source, List<InTrack> tracks) {
        return new Announced(
                CallId.of("ami-ia-2"), title, LocalDate.of(2019, 7, 15), proposals, amount, source, tracks);
    }

    public static InTrack inTrack(Track track, Told... told) {
        return new InTrack(Optional.of(track), List.of(told));
    }

    public static Told told(String body, Project project) {
        return new Told(1, body, project);
    }

    /** A project with as many of its parts as are given, then its gains; an empty part is none. */
    public static Project project(String title, String... parts) {
        List<String> told = new ArrayList<>(Arrays.asList(parts));
        List<String> gains = told.size() > 3 ? told.subList(3, told.size()) : List.of();
        return new Project(title, part(told, 0), part(told, 1), part(told, 2), gains);
    }

    private static Optional<String> part(List<String> told, int index) {
        return index < told.size() ? Optional.of(told.get(index)) : Optional.empty();
    }

    /** The laureates of an article. */
    public static List<Read> winners(Article article) {
        return article.winners().stream()
                .map(winner -> new Read(winner.printedNumber(), winner.body(), winner.track(), winner.project()))
                .toList();
    }

    /** The laureates that the article of an announcement tells. */
    public static List<Read> expected(Announced announced) {
        return announced.tracks().stream()
                .flatMap(in -> in.laureates().stream().map(told -> read(in.track(), told)))
                .toList();
    }

    private static Read read(Optional<Track> track, Told told) {
        Optional<Body> body = Optional.of(Folding.written(told.body()))
                .filter(name -> !name.isBlank())
                .map(name -> new Body(name, true));
        return new Read(Optional.empty(), body, track.map(Track::id), told.project());
    }
}
