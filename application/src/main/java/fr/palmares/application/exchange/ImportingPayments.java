package fr.palmares.application.exchange;

import fr.palmares.application.funding.RefusalWords;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.FundingRefusal;
import fr.palmares.domain.funding.FundingRefusal.ReferenceUsed;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Unfounded.NoAward;
import fr.palmares.domain.laureate.LaureateId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds payments and recoveries against what is agreed and due, and takes them into the record. One that is there
 * already, equal in all, is the same one read again.
 */
final class ImportingPayments {

    private final MoneyOnRecord money;
    private final List<Diagnostic> errors = new ArrayList<>();
    private final ChangeLog log = new ChangeLog();
    private final Set<AwardId> changed = new LinkedHashSet<>();

    ImportingPayments(MoneyOnRecord money) {
        this.money = money;
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
        if (award.isEmpty()) {
            refuse(line.laureate().position(), new NoAward(laureate));
        } else if (!same && money.usesReference(movement.reference())) {
            refuse(line.reference(), new ReferenceUsed(movement.reference()));
        } else if (same) {
            log.note(movement.reference(), award, true);
        } else {
            take(line, award.get());
        }
    }

    private void take(MovementLine line, Award award) {
        Movement movement = line.movement().value();
        Optional<FundingRefusal> reason = award.moved(movement).fold(money::take, Optional::of);
        reason.ifPresent(why -> refuse(line.movement().position(), why));
        if (reason.isEmpty()) {
            log.note(movement.reference(), Optional.empty(), false);
            changed.add(award.id());
        }
    }

    private void refuse(Position position, FundingRefusal reason) {
        errors.add(new Diagnostic(Severity.ERROR, RefusalWords.of(reason), position));
    }
}
