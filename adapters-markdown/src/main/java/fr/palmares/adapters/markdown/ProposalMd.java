package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FolderText.Opened;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a proposal: what it asks for in its front matter, the project below. */
final class ProposalMd implements ProposalsFormat {

    private static final List<String> KEYS =
            List.of("number", "administration", "track", "amount", "themes", "received");

    private final ProjectReader projects;

    ProposalMd(ProjectReader projects) {
        this.projects = projects;
    }

    @Override
    public Reading<List<ProposalDocument>> read(Document document, ZoneId zone) {
        if (!document.name().endsWith(".md")) {
            return new Unreadable<>(List.of(Diagnostic.error(Position.START, "proposal-not-markdown")));
        }
        List<Diagnostic> remarks = new ArrayList<>();
        return FolderText.read(document, KEYS, opened -> proposal(opened, zone, remarks))
                .fold(
                        read -> new Readable<>(List.of(read.content()), remarks),
                        refused -> new Unreadable<>(refused.diagnostics()));
    }

    private Optional<ProposalDocument> proposal(Opened opened, ZoneId zone, List<Diagnostic> remarks) {
        Mapping keys = opened.keys();
        Optional<ProposalNumber> number =
                keys.required("number", keys.value("number", "not-a-number-of-proposal", LimitKeys::number));
        Optional<Slug> administration = keys.required("administration", keys.slug("administration"));
        Optional<Slug> track = keys.slug("track");
        Optional<Money> amount = keys.required("amount", keys.value("amount", "not-money", Written::money));
        Optional<Instant> received = keys.required(
                "received", keys.value("received", "not-an-instant", text -> Written.instant(text, zone)));
        List<Placed<ThemeId>> themes = themes(opened);
        Optional<Project> project = projects.read(opened.text(), remarks);
        if (project.isEmpty()) {
            opened.refusals().add(keys.node(), "proposal-without-title");
        }
        if (!opened.refusals().errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProposalDocument(
                placed(keys, "number", number.orElseThrow()),
                placed(keys, "administration", new AdministrationId(administration.orElseThrow())),
                track.map(slug -> placed(keys, "track", new TrackId(slug))),
                placed(keys, "amount", amount.orElseThrow()),
                themes,
                placed(keys, "received", received.orElseThrow()),
                project.get()));
    }

    private static List<Placed<ThemeId>> themes(Opened opened) {
        List<Placed<ThemeId>> themes = new ArrayList<>();
        for (Node item : opened.keys().items("themes")) {
            opened.keys()
                    .read(item, "not-a-slug", Slug::parse)
                    .ifPresent(slug -> themes.add(
                            new Placed<>(new ThemeId(slug), opened.refusals().position(item))));
        }
        return themes;
    }

    private static <T> Placed<T> placed(Mapping keys, String key, T value) {
        return new Placed<>(value, keys.refusals().position(keys.place(key)));
    }
}
