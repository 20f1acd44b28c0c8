package fr.palmares.application.exchange;

import fr.palmares.application.call.CallView;
import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Specification;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the call and the form, and lets the form read the record as it writes. */
final class ExportingCall implements ExportCall, OfferExports {

    private static final int TOLD = 1_000;

    private final ExportStores stores;
    private final Publication publication;
    private final List<ExportFormat> formats;
    private final Audience audience;

    ExportingCall(ExportStores stores, Publication publication, List<ExportFormat> formats, Audience audience) {
        this.stores = stores;
        this.publication = publication;
        this.formats = formats;
        this.audience = audience;
    }

    /** Who asks: the officer sees every call, everybody else those whose laureates are announced. */
    enum Audience {
        OFFICER,
        EVERYBODY;

        private boolean knows(CallState state) {
            return this == OFFICER || state != CallState.DRAFT;
        }

        boolean sees(CallState state) {
            return this == OFFICER || state == CallState.ANNOUNCED || state == CallState.COMPLETED;
        }
    }

    @Override
    public Answer export(Order order) {
        Optional<CallView> known = stores.calls().one(order.call()).filter(call -> audience.knows(call.state()));
        if (known.isEmpty()) {
            return new UnknownCall(order.call());
        }
        Optional<ExportFormat> format = formats.stream()
                .filter(one -> one.kind().code().equals(order.kind()))
                .findFirst();
        if (format.isEmpty()) {
            return new UnknownKind(
                    order.kind(), formats.stream().map(one -> one.kind().code()).toList());
        }
        if (!audience.sees(known.get().state())) {
            return new NotAnnounced(order.call());
        }
        return answer(known.get(), format.get(), order.strict());
    }

    @Override
    public List<ExportKind> of(CallId id) {
        Optional<CallView> call = stores.calls().one(id).filter(known -> audience.sees(known.state()));
        Optional<FundingView> funding = stores.fundings().one(id);
        return call.flatMap(known -> changedAt(known, funding)
                        .map(changed -> exported(known, funding, new Edition(publication, changed))))
                .map(exported -> exported.rows().kinds())
                .orElse(List.of());
    }

    private Answer answer(CallView call, ExportFormat format, boolean strict) {
        Optional<FundingView> funding = stores.fundings().one(call.id());
        Optional<Instant> changed = changedAt(call, funding);
        if (changed.isEmpty()) {
            return new Lacking(Sentence.of("export-undated", call.id()));
        }
        Exported exported = exported(call, funding, new Edition(publication, changed.get()));
        Optional<Sentence> lacking = format.lacking(exported);
        if (lacking.isPresent()) {
            return new Lacking(lacking.get());
        }
        List<Sentence> leftOut = strict ? leftOut(exported, format) : List.of();
        return leftOut.isEmpty()
                ? new Ready(format.kind(), exported.edition(), (out, told) -> format.write(exported, out, told))
                : new Incomplete(leftOut);
    }

    /** When money last moved or, if that is later or all there is, the day of the announcement. */
    private static Optional<Instant> changedAt(CallView call, Optional<FundingView> funding) {
        return Stream.concat(
                        funding.map(FundingView::changedAt).stream(),
                        call.announcement().on().stream()
                                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .max(Comparator.naturalOrder());
    }

    private Exported exported(CallView call, Optional<FundingView> funding, Edition edition) {
        CallId id = call.id();
        Optional<Specification> specification = stores.specifications().find(id).flatMap(Call::specification);
        Exported asked = new Exported(call, specification, funding, edition, new RowsOnRecord(stores, id, List::of));
        ExportRows rows = new RowsOnRecord(stores, id, () -> kindsFor(asked));
        return new Exported(call, specification, funding, edition, rows);
    }

    private List<ExportKind> kindsFor(Exported exported) {
        return formats.stream()
                .filter(format -> format.lacking(exported).isEmpty())
                .map(ExportFormat::kind)
                .toList();
    }

    /** A dry run: nothing may be written before it is known that nothing is left out. */
    private static List<Sentence> leftOut(Exported exported, ExportFormat format) {
        List<Sentence> told = new ArrayList<>();
        int[] more = {0};
        try {
            format.write(exported, OutputStream.nullOutputStream(), row -> {
                if (told.size() < TOLD) {
                    told.add(row);
                } else {
                    more[0]++;
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (more[0] > 0) {
            told.add(Sentence.of("more-left-out", more[0]));
        }
        return told;
    }
}
