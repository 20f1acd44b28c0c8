package fr.palmares.application.exchange;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.funding.RefusalWords;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Beneficiaries;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.FundingRefusal;
import fr.palmares.domain.funding.Unfounded.LaureateLeft;
import fr.palmares.domain.funding.Unfounded.NoSuchLaureate;
import fr.palmares.domain.funding.Unfounded.UnknownBeneficiary;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds awards and their agreements against who won and what is left, and takes them into the record. */
final class ImportingAwards {

    private final Administrations administrations;
    private final MoneyOnRecord money;
    private final List<Diagnostic> errors = new ArrayList<>();
    private final Map<AwardId, Position> seen = new HashMap<>();
    private final ChangeLog log = new ChangeLog();
    private final Set<AwardId> changed = new LinkedHashSet<>();
    private Set<AdministrationId> known = Set.of();

    ImportingAwards(Administrations administrations, MoneyOnRecord money) {
        this.administrations = administrations;
        this.money = money;
    }

    DocumentReport take(Document document, List<AwardLine> lines) {
        known = onRecord(lines);
        lines.forEach(this::take);
        if (errors.isEmpty()) {
            money.save(changed);
        }
        return DocumentReport.of(
                document, DocumentKind.AWARDS, money.call(), errors.isEmpty() ? log.changes() : Changes.NONE, errors);
    }

    private Set<AdministrationId> onRecord(List<AwardLine> lines) {
        List<AdministrationId> named = lines.stream()
                .flatMap(line -> line.beneficiaries().value().stream())
                .flatMap(one -> one.administration().stream())
                .distinct()
                .toList();
        return new HashSet<>(
                administrations.withIds(named).stream().map(Administration::id).toList());
    }

    private void take(AwardLine line) {
        LaureateId id = new LaureateId(money.call(), line.laureate().value());
        Position at = line.laureate().position();
        AwardId award = new AwardId(id, line.support());
        Position before = seen.putIfAbsent(award, at);
        if (before != null) {
            errors.add(Diagnostic.error(at, "award-twice", before.line()));
            return;
        }
        Optional<Laureate> laureate = money.laureate(id.number());
        if (laureate.isEmpty()) {
            refuse(at, new NoSuchLaureate(id));
        } else if (laureate.get().withdrawn()) {
            refuse(at, new LaureateLeft(id));
        } else {
            take(line, award, laureate.get());
        }
    }

    private void take(AwardLine line, AwardId id, Laureate laureate) {
        Optional<Award> before = money.award(id);
        Optional<Award> now = held(line.beneficiaries().position(), beneficiaries(line, before, laureate))
                .flatMap(shared -> {
                    Award told =
                            Award.granted(id, money.ask(laureate), line.amount().value(), shared, line.terms());
                    return held(
                            line.amount().position(),
                            before.map(known -> known.grantedAgain(told)).orElseGet(() -> Checked.holding(told)));
                })
                .flatMap(granted -> agreed(line, granted));
        now.ifPresent(award -> take(line, before, award));
    }

    private void take(AwardLine line, Optional<Award> before, Award now) {
        boolean same = before.filter(now::equals).isPresent();
        Optional<FundingRefusal> reason = same ? Optional.empty() : money.take(now);
        reason.ifPresent(why -> refuse(line.amount().position(), why));
        boolean isNew = now.revision().equals(Revision.NONE);
        if (reason.isEmpty() && log.note(now.id().toString(), isNew ? Optional.empty() : before, same)) {
            changed.add(now.id());
        }
    }

    private Checked<Beneficiaries> beneficiaries(AwardLine line, Optional<Award> before, Laureate laureate) {
        List<Beneficiary> named = line.beneficiaries().value();
        if (named.isEmpty()) {
            return before.map(award -> Checked.holding(award.beneficiaries()))
                    .orElseGet(() -> Beneficiaries.own(laureate));
        }
        return named.stream()
                .flatMap(one -> one.administration().stream())
                .filter(id -> !known.contains(id))
                .findFirst()
                .map(id -> Checked.<Beneficiaries>breaking(new UnknownBeneficiary(id.toString())))
                .orElseGet(() -> Beneficiaries.of(named));
    }

    private Optional<Award> agreed(AwardLine line, Award granted) {
        return line.agreement()
                .map(agreement -> held(agreement.position(), granted.agreed(agreement.value())))
                .orElse(Optional.of(granted));
    }

    private <T> Optional<T> held(Position position, Checked<T> checked) {
        return checked.fold(Optional::of, reason -> {
            refuse(position, reason);
            return Optional.empty();
        });
    }

    private void refuse(Position position, FundingRefusal reason) {
        errors.add(new Diagnostic(Severity.ERROR, RefusalWords.of(reason), position));
    }
}
