package fr.palmares.app.laureate;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Field;
import fr.palmares.app.shared.Listing;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Money;
import java.util.List;

/** How laureates are listed. */
public final class LaureateListing implements Listing<LaureateView, LaureateId> {

    public static final LaureateListing INSTANCE = new LaureateListing();

    private LaureateListing() {}

    @Override
    public Table table(Words words, List<LaureateView> laureates) {
        Table table =
                Table.headed(words.of("laureate"), words.of("project"), words.of("administration"), words.of("track"));
        laureates.forEach(laureate -> table.add(
                laureate.id().toString(),
                laureate.project().title(),
                laureate.administration()
                        .map(NamedAdministration::name)
                        .or(laureate::body)
                        .orElse(""),
                laureate.track().map(Object::toString).orElse("")));
        return table;
    }

    @Override
    public List<Field<LaureateView>> fields() {
        return List.of(
                Field.of("id", LaureateView::id),
                Field.of("call", laureate -> laureate.id().call()),
                Field.of("number", laureate -> laureate.id().number()),
                Field.ofOptional("proposal", LaureateView::proposal),
                Field.of("title", laureate -> laureate.project().title()),
                Field.ofOptional("body", LaureateView::body),
                Field.ofOptional("administration.id", it -> it.administration().map(NamedAdministration::id)),
                Field.ofOptional(
                        "administration.name", it -> it.administration().map(NamedAdministration::name)),
                Field.ofOptional(
                        "project.objective", laureate -> laureate.project().objective()),
                Field.ofOptional("project.data", laureate -> laureate.project().data()),
                Field.ofOptional("project.ai", laureate -> laureate.project().ai()),
                Field.of(
                        "project.gains",
                        laureate -> String.join("\n", laureate.project().gains())),
                Field.ofOptional("track", LaureateView::track),
                Field.ofOptional(
                        "award.amount", it -> it.award().map(sum -> sum.amount().toPlainString())),
                Field.ofOptional("award.currency", it -> it.award().map(Money::currency)),
                Field.absent("outcome"),
                Field.of("withdrawn", LaureateView::withdrawn),
                Field.of("source.document", laureate -> laureate.source().document()),
                Field.of("source.line", laureate -> laureate.source().line()));
    }

    @Override
    public String json(Slice<LaureateView, LaureateId> page) {
        return Json.ofLaureates(page).text();
    }
}
