package fr.palmares.adapters.web.call;

import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What was announced; always an object, with {@code null} for what was not. */
public record AnnouncedJson(
        Optional<Integer> laureates, Optional<Integer> proposals, Optional<Money> amount, Optional<LocalDate> on) {

    public static AnnouncedJson of(Announcement announcement) {
        return new AnnouncedJson(
                announcement.laureates(), announcement.proposals(), announcement.amount(), announcement.on());
    }
}
