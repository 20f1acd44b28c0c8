package fr.palmares.adapters.opendata;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.funding.Support;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SCDL asks of an award, beside who gets which share. */
record ScdlAward(AwardView award) {

    private static final int LONGEST_TEXT = 256;
    private static final int LONGEST_REGISTER_NUMBER = 5;
    private static final String ONCE = "unique";
    private static final String BY_INSTALMENTS = "échelonné";
    private static final String OTHERWISE = "autre";

    /** Why no line can tell this award, if so. */
    Optional<Sentence> against() {
        if (award.agreement().isEmpty()) {
            return Optional.of(Named.award("export-no-agreement", award));
        }
        if (dates().isEmpty()) {
            return Optional.of(Named.award("export-no-payment-date", award));
        }
        return award.terms()
                .aidRegister()
                .filter(number -> number.length() > LONGEST_REGISTER_NUMBER)
                .map(number -> Named.award("export-aid-register", award));
    }

    String subject() {
        return Texts.shortened(award.title(), LONGEST_TEXT);
    }

    String amount() {
        return award.granted().amount().toPlainString();
    }

    String nature() {
        return award.id().support() == Support.CASH ? "aide en numéraire" : "aide en nature";
    }

    /** One of the two words where the agreement schedules payments, else the giver's own words. */
    String conditions() {
        Optional<String> words = award.terms().conditions();
        if (words.filter(List.of(ONCE, BY_INSTALMENTS)::contains).isPresent()
                || instalments().isEmpty()) {
            return Texts.shortened(words.orElse(OTHERWISE), LONGEST_TEXT);
        }
        return instalments().size() == 1 ? ONCE : BY_INSTALMENTS;
    }

    /** When all is to be paid, else the period of the project, else when the payments so far were made. */
    Optional<String> dates() {
        List<LocalDate> days = instalments().stream()
                .flatMap(one -> one.due().or(one::met).stream())
                .toList();
        return days.size() == instalments().size() && !days.isEmpty()
                ? within(days)
                : project().or(this::made);
    }

    private Optional<String> project() {
        return award.terms().from().flatMap(from -> award.terms().until().map(until -> from + "/" + until));
    }

    private Optional<String> made() {
        return within(award.movements().stream()
                .filter(movement -> movement.kind() == MovementView.Kind.PAYMENT)
                .map(MovementView::on)
                .toList());
    }

    /** The one day, or the first and the last. */
    private static Optional<String> within(List<LocalDate> days) {
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(first -> Stream.of(first, Collections.max(days))
                        .distinct()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining("/")));
    }

    private List<InstalmentView> instalments() {
        return award.agreement().map(AgreementView::instalments).orElse(List.of());
    }

    String notified() {
        return award.terms().notified() ? "oui" : "non";
    }
}
