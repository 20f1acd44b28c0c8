package fr.palmares.application.exchange;

import fr.palmares.application.funding.RefusalWords;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.FundingRefusal;
import fr.palmares.domain.funding.FundingRefusal.NotYet;
import fr.palmares.domain.funding.FundingRefusal.ReferenceUsed;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Unfounded.NoAward;
import fr.palmares.domain.laureate.LaureateId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds payments and recoveries against what is agreed and due, and takes them into the record. One that is there
 * already, equal in all, is the same one read again; one of the same award and reference that differs corrects it.
 */
final class ImportingPayments {

    private final MoneyOnRecord money;
    private final Optional<LocalDate> today;
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> errors = new ArrayList<>();
    private final ChangeLog log = new ChangeLog();
    private final Set<AwardId> changed = new LinkedHashSet<>();

    ImportingPayments(MoneyOnRecord money, Optional<LocalDate> today) {
        this.money = money;
        this.today = today;
    }

    DocumentReport take(Document document, List<MovementLine> lines) {
        lines.forEach(this::take);
        if (errors.isEmpty()) {
            money.save(changed);
        }
        return DocumentReport.of(
                document, DocumentKind.PAYMENTS, money.call(), errors.isEmpty() ? log.changes() : Changes.NONE, errors);
    }

    private void take(MovementLine line) {
        LaureateId laureate = new LaureateId(money.call(), line.laureate().value());
        Movement movement = line.movement().value();
        Optional<Award> award = money.award(AwardId.cash(laureate));
        boolean same = award.filter(known -> known.movements().all().contains(movement))
                .isPresent();
        Optional<LocalDate> later = today.filter(movement.on()::isAfter);
        if (award.isEmpty()) {
            refuse(line.laureate().position(), new NoAward(laureate));
        } else if (same) {
            told.add(movement.reference());
            log.note(movement.reference(), award, true);
        } else if (later.isPresent()) {
            refuse(line.movement().position(), new NotYet(movement.on(), later.get()));
        } else {
            take(line, award.get());
        }
    }

    /** A reference of the same award corrects what bears it; one of another award is taken. */
    private void take(MovementLine line, Award award) {
        Movement movement = line.movement().value();
        boolean corrects = award.movements().names(movement.reference());
        if (corrects ? !told.add(movement.reference()) : money.usesReference(movement.reference())) {
            refuse(line.reference(), new ReferenceUsed(movement.reference()));
            return;
        }
        told.add(movement.reference());
        Optional<FundingRefusal> reason =
                (corrects ? award.corrected(movement) : award.moved(movement)).fold(money::take, Optional::of);
        reason.ifPresent(why -> refuse(line.movement().position(), why));
        if (reason.isEmpty()) {
            log.note(movement.reference(), corrects ? Optional.of(award) : Optional.empty(), false);
            changed.add(award.id());
        }
    }

    private void refuse(Position position, FundingRefusal reason) {
        errors.add(new Diagnostic(Severity.ERROR, RefusalWords.of(reason), position));
    }
}
