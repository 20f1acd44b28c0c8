package fr.palmares.application.exchange;

import fr.palmares.application.exchange.DecidedScores.Decided;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.laureate.LaureateView;
import java.util.List;
import java.util.Optional;

/** The rows of a call, read from the record page by page as they are asked for. */
public interface ExportRows {

    /** Its awards in order of laureate, money before aid in kind. */
    Iterable<AwardView> awards();

    /** Its laureates in order of number, without those who left. */
    Iterable<LaureateView> laureates();

    /** Those and the ones who left, for what they were paid is public too. */
    Iterable<LaureateView> everyLaureate();

    /** What was decided of its laureates, and of nobody else, where the record holds a decision. */
    Optional<Decided> decided();

    /** Every kind of export that can be had of this call. */
    List<ExportKind> kinds();
}
