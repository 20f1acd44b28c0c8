package fr.palmares.benchmarks.selection;

import fr.palmares.application.selection.SelectLaureates;
import fr.palmares.application.selection.SelectionAnswer;
import fr.palmares.application.selection.SelectionOrder;
import fr.palmares.application.selection.SelectionUseCases;
import fr.palmares.application.selection.SelectionView;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.Standing;
import fr.palmares.domain.selection.Verdict;
import fr.palmares.domain.shared.Fraction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same questions answered by the product: its use case, from the record to the explained list. */
final class OurDecision {

    private final SelectLaureates selectLaureates;
    private final SelectionOrder order;

    OurDecision(MarkedCall marked) {
        selectLaureates =
                SelectionUseCases.using(marked.stores(), () -> Effort.UNLIMITED).selectLaureates();
        order = new SelectionOrder(CallId.of("ami"), Optional.empty(), Map.of(), List.of(), true, false);
    }

    /** A call cannot be decided as long as something of it is refused. */
    SelectionView decide() {
        SelectionAnswer answer = selectLaureates.select(order);
        if (answer instanceof SelectionAnswer.Selected selected) {
            return selected.selection();
        }
        throw new IllegalStateException("no list: " + answer);
    }

    /** Every question with its answer, as {@link CpSatDecision} words them. */
    static Map<String, String> answers(SelectionView view, MarkedProblem marked) {
        Map<String, String> answers = new LinkedHashMap<>();
        Selection selection = view.selection();
        answers.put("list", told(marked.problem(), selection.list()));
        selection.verdicts().forEach(verdict -> explain(verdict, answers));
        Map<String, SelectionProblem> variants = marked.variants();
        for (Fragility.Change change : view.fragility().orElseThrow().changes()) {
            List<ProposalNumber> list = marked.marked().proposals().stream()
                    .map(proposal -> proposal.id().number())
                    .filter(number -> change.enter().contains(number)
                            || (selection.list().contains(number)
                                    && !change.leave().contains(number)))
                    .toList();
            SelectionProblem variant =
                    Optional.ofNullable(variants.get(change.name())).orElseThrow();
            answers.put(change.name(), change.possible() ? told(variant, list) : "none");
        }
        return answers;
    }

    private static String told(SelectionProblem problem, List<ProposalNumber> list) {
        WholeNumbers numbers = WholeNumbers.of(problem);
        List<Boolean> in = problem.candidates().stream()
                .map(candidate -> list.contains(candidate.number()))
                .toList();
        return CpSatDecision.told(numbers, Optional.of(in));
    }

    private static void explain(Verdict verdict, Map<String, String> answers) {
        if (verdict.standing() == Standing.SELECTED) {
            answers.put("margin of " + verdict.candidate(), told(verdict.margin()));
        } else {
            answers.put("points for " + verdict.candidate(), told(verdict.distance()));
            answers.put(
                    "euros for " + verdict.candidate(), told(verdict.less().map(money -> Fraction.of(money.amount()))));
        }
    }

    private static String told(Optional<Fraction> answer) {
        return answer.map(Fraction::toString).orElse("none");
    }
}
