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
        if (award.end().isPresent() && award.paid().isNone()) {
            return Optional.of(Named.award("export-ended", award));
        }
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

    /** What is granted or, of an award that ended, what stays paid of it. */
    String amount() {
        return (award.end().isPresent() ? award.paid() : award.granted())
                .amount()
                .toPlainString();
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

    /** The days of instalments and payments, as far as they are known, else the period of the project. */
    Optional<String> dates() {
        Stream<LocalDate> scheduled = instalments().stream().flatMap(one -> one.due().or(one::met).stream());
        Stream<LocalDate> made = award.movements().stream()
                .filter(movement -> movement.kind() == MovementView.Kind.PAYMENT)
                .map(MovementView::on);
        return within(Stream.concat(scheduled, made).toList())
                .or(() -> award.terms()
                        .from()
                        .flatMap(from -> award.terms().until().map(until -> from + "/" + until)));
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
