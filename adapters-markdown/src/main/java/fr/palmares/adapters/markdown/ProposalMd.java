package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FolderText.Opened;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.domain.proposal.Project;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a proposal: what it asks for in its front matter, the project below. */
final class ProposalMd implements ProposalsFormat {

    private final ProjectReader projects;

    ProposalMd(ProjectReader projects) {
        this.projects = projects;
    }

    @Override
    public Reading<List<ProposalDocument>> read(Document document, ZoneId zone) {
        List<Diagnostic> remarks = new ArrayList<>();
        return FolderText.read(document, ProposalFields.REQUEST, opened -> proposal(opened, zone, remarks))
                .fold(
                        read -> new Readable<>(List.of(read.content()), remarks),
                        refused -> new Unreadable<>(refused.diagnostics()));
    }

    private Optional<ProposalDocument> proposal(Opened opened, ZoneId zone, List<Diagnostic> remarks) {
        Optional<Project> project = projects.read(opened.text(), remarks);
        if (project.isEmpty()) {
            opened.refusals().add(opened.keys().node(), "proposal-without-title");
        }
        return new ProposalFields(opened.keys(), "key-missing").read(project, zone);
    }
}
