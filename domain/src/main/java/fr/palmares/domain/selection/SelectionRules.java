package fr.palmares.domain.selection;

import fr.palmares.domain.call.RuleId;
import java.util.List;
import java.util.Optional;

/** The one list of selection rules. */
public final class SelectionRules {

    private SelectionRules() {}

    /** Every rule, the default first. */
    public static List<SelectionRule> all() {
        return List.of(new ExactRule(), new RankingRule(), new EqualSharesRule());
    }

    public static Optional<SelectionRule> named(RuleId id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
