package fr.palmares.adapters.web.administration;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.administration.AdministrationId;
import gg.jte.Content;
import java.util.Optional;

/** Writes the pages about administrations. */
final class AdministrationPages {

    private AdministrationPages() {}

    static Answer list(Slice<AdministrationView, AdministrationId> found, Asked asked) {
        AdministrationList list = new AdministrationList(
                Frame.of(asked.texts().say("administrations.title"), asked).alike(Route.API + "/administrations"),
                asked.text("q").orElse(""),
                found.items(),
                asked.next(found));
        return Answer.html((output, plain) -> JteAdministrationsGenerated.render(output, plain, list));
    }

    static Answer one(AdministrationView view, Optional<AdministrationView> parent, Content laureates, Asked asked) {
        Frame frame = Frame.of(view.latestName().name(), asked).alike(Route.API + AdministrationJson.pageOf(view.id()));
        Optional<Link> above = parent.map(
                known -> new Link(known.latestName().name(), asked.links().to(AdministrationJson.pageOf(known.id()))));
        return Answer.html(
                (output, plain) -> JteAdministrationGenerated.render(output, plain, frame, view, above, laureates));
    }
}
