package fr.palmares.adapters.web;

import fr.palmares.adapters.web.administration.AdministrationJson;
import fr.palmares.adapters.web.call.CallJson;
import fr.palmares.adapters.web.check.CheckJson;
import fr.palmares.adapters.web.exchange.DiagnosticsJson;
import fr.palmares.adapters.web.exchange.ImportReportJson;
import fr.palmares.adapters.web.funding.FundingJson;
import fr.palmares.adapters.web.funding.SettledJson;
import fr.palmares.adapters.web.laureate.LaureateJson;
import fr.palmares.adapters.web.proposal.ProposalJson;
import fr.palmares.adapters.web.selection.DecisionJson;
import fr.palmares.adapters.web.selection.SelectionJson;
import fr.palmares.adapters.web.selection.VerificationJson;
import fr.palmares.adapters.web.shared.JsonText;
import fr.palmares.adapters.web.shared.ListJson;
import fr.palmares.adapters.web.shared.ReasonsJson;
import fr.palmares.adapters.web.trail.EntryJson;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.call.CallView;
import fr.palmares.application.check.CheckReport;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.application.funding.FundingReport;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.proposal.ProposalView;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Withdrawn;
import fr.palmares.application.selection.SelectionView;
import fr.palmares.application.selection.VerifyDecision.Verification;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Sentences;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.trail.Entry;
import java.util.List;

/** Every view as the JSON that the endpoint gives, for whoever shows it elsewhere: one text, without a line break. */
public record Json(String text) {

    public static Json of(LaureateView view) {
        return json(LaureateJson.of(view));
    }

    public static Json of(CallView view) {
        return json(CallJson.of(view));
    }

    public static Json of(AdministrationView view) {
        return json(AdministrationJson.of(view));
    }

    public static Json ofLaureates(Slice<LaureateView, LaureateId> slice) {
        return json(ListJson.of(slice, LaureateJson::of));
    }

    public static Json ofCalls(Slice<CallView, CallId> slice) {
        return json(ListJson.of(slice, CallJson::of));
    }

    public static Json ofAdministrations(Slice<AdministrationView, AdministrationId> slice) {
        return json(ListJson.of(slice, AdministrationJson::of));
    }

    public static Json ofProposals(Slice<ProposalView, ProposalNumber> slice) {
        return json(ListJson.of(slice, ProposalJson::of));
    }

    /** The money of a call, its alerts worded by the sentences of a language. */
    public static Json of(FundingReport report, Sentences sentences) {
        return json(FundingJson.of(report, sentences));
    }

    /** An award that was just changed, and what is left for others. */
    public static Json of(Settled settled) {
        return json(SettledJson.of(settled));
    }

    /** The report of an import, its diagnostics worded by the sentences of a language. */
    public static Json of(ImportReport report, Sentences sentences) {
        return json(ImportReportJson.of(report, sentences));
    }

    /** A selection, its reasons worded by the sentences of a language. */
    public static Json of(SelectionView view, Sentences sentences) {
        return json(SelectionJson.of(view, sentences));
    }

    /** A decision that was just sealed. */
    public static Json of(Decided decided) {
        return json(DecisionJson.of(decided));
    }

    /** A decision in which a laureate left. */
    public static Json of(Withdrawn withdrawn) {
        return json(DecisionJson.of(withdrawn));
    }

    /** What came of verifying a decision's file, worded by the sentences of a language. */
    public static Json of(Verification verification, Sentences sentences) {
        return json(VerificationJson.of(verification, sentences));
    }

    /** Why nothing was done, worded by the sentences of a language. */
    public static Json ofReasons(List<Sentence> reasons, Sentences sentences) {
        return json(ReasonsJson.of(reasons, sentences));
    }

    /** What is wrong with a document, worded by the sentences of a language. */
    public static Json ofDiagnostics(List<Diagnostic> diagnostics, Sentences sentences) {
        return json(DiagnosticsJson.of(diagnostics, sentences));
    }

    /** What was done to the record, worded by the sentences of a language. */
    public static Json ofHistory(Slice<Entry, Long> slice, Sentences sentences) {
        return json(ListJson.of(slice, entry -> EntryJson.of(entry, sentences)));
    }

    /** What came of checking the record, worded by the sentences of a language. */
    public static Json of(CheckReport report, Sentences sentences) {
        return json(CheckJson.of(report, sentences));
    }

    private static Json json(Object view) {
        return new Json(JsonText.of(view).text());
    }

    @Override
    public String toString() {
        return text;
    }
}
