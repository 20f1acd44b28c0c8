package fr.palmares.adapters.web.administration;

import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.application.administration.AdministrationView;
import java.util.List;
import java.util.Optional;

/** A page of the list of administrations, and the words that were searched. */
record AdministrationList(Frame frame, String words, List<AdministrationView> administrations, Optional<String> next) {

    String address(AdministrationView view) {
        return frame.link(AdministrationJson.pageOf(view.id()));
    }
}
