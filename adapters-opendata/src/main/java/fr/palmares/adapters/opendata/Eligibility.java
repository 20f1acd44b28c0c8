package fr.palmares.adapters.opendata;

import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.Timetable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who can win a call, as its rules have it, in French, one criterion to a line as the schema of aid schemes asks. */
final class Eligibility {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH);

    private Eligibility() {}

    static String of(Rules rules) {
        Timetable times = rules.timetable();
        List<String> criteria = new ArrayList<>();
        criteria.add("Être un organisme public.");
        criteria.add("Déposer sa candidature entre le "
                + day(times, times.proposals().opens()) + " et le "
                + day(times, times.proposals().closes()) + " (" + times.zone() + ").");
        rules.ranking()
                .threshold()
                .ifPresent(threshold -> criteria.add("Obtenir une note d’au moins " + threshold + "."));
        rules.limits()
                .envelope()
                .ifPresent(envelope ->
                        criteria.add("Tenir dans l’enveloppe de l’appel, " + Frenchified.of(envelope.amount()) + "."));
        return String.join(
                "\n", criteria.stream().map(criterion -> "• " + criterion).toList());
    }

    private static String day(Timetable times, Instant instant) {
        return FRENCH.format(instant.atZone(times.zone()));
    }
}
