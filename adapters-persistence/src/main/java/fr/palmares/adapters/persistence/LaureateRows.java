package fr.palmares.adapters.persistence;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What laureates, their views and proposals read alike, and the words by which they are found. */
final class LaureateRows {

    private LaureateRows() {}

    static Laureate laureate(ResultSet row) throws SQLException {
        return new Laureate(
                id(row),
                proposal(row),
                Columns.text(row, "body"),
                administration(row),
                track(row),
                project(row),
                row.getBoolean("withdrawn"),
                Columns.source(row).orElseThrow(),
                new Revision(row.getInt("revision")));
    }

    static LaureateId id(ResultSet row) throws SQLException {
        return new LaureateId(CallId.of(row.getString("call")), row.getInt("number"));
    }

    static Optional<ProposalNumber> proposal(ResultSet row) throws SQLException {
        return Columns.integer(row, "proposal").map(ProposalNumber::new);
    }

    static Optional<AdministrationId> administration(ResultSet row) throws SQLException {
        return Columns.text(row, "administration").map(AdministrationId::of);
    }

    static Optional<TrackId> track(ResultSet row) throws SQLException {
        return Columns.text(row, "track").map(TrackId::of);
    }

    static Project project(ResultSet row) throws SQLException {
        return new Project(
                row.getString("title"),
                Columns.text(row, "objective"),
                Columns.text(row, "data"),
                Columns.text(row, "ai"),
                Columns.texts(row, "gains"));
    }

    /** The words of all that is written of a laureate, and of the names that its administration ever had. */
    static WordSet words(Laureate laureate, Map<AdministrationId, List<AdministrationName>> names) {
        Project project = laureate.project();
        Stream<String> told = Stream.of(
                        Optional.of(project.title()),
                        project.objective(),
                        project.data(),
                        project.ai(),
                        laureate.body())
                .flatMap(Optional::stream);
        Stream<String> host = laureate.administration().stream()
                .flatMap(id -> AdministrationRows.texts(names.getOrDefault(id, List.of())));
        return WordSet.of(Stream.of(told, project.gains().stream(), host).flatMap(texts -> texts));
    }
}
