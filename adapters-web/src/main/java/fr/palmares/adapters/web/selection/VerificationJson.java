package fr.palmares.adapters.web.selection;

import fr.palmares.adapters.web.exchange.DiagnosticsJson;
import fr.palmares.adapters.web.shared.ReasonsJson;
import fr.palmares.application.selection.VerifyDecision.Certified;
import fr.palmares.application.selection.VerifyDecision.Verification;
import fr.palmares.application.selection.VerifyDecision.Verification.Differs;
import fr.palmares.application.selection.VerifyDecision.Verification.Unreadable;
import fr.palmares.application.selection.VerifyDecision.Verification.Verified;
import fr.palmares.application.shared.Sentences;
import java.util.List;
import java.util.Optional;

/** What came of verifying a decision's file: the decision if it holds, else the first thing that does not. */
public record VerificationJson(
        boolean verified,
        Optional<DecisionJson> decision,
        Optional<Certified> certificate,
        List<ReasonsJson.ReasonJson> diagnostics) {

    public static VerificationJson of(Verification verification, Sentences sentences) {
        if (verification instanceof Verified verified) {
            return new VerificationJson(
                    true,
                    Optional.of(DecisionJson.of(verified.decision(), verified.digest())),
                    verified.certified(),
                    List.of());
        }
        ReasonsJson reasons = verification instanceof Differs differs
                ? ReasonsJson.of(List.of(differs.difference()), sentences)
                : DiagnosticsJson.of(((Unreadable) verification).diagnostics(), sentences);
        return new VerificationJson(false, Optional.empty(), Optional.empty(), reasons.diagnostics());
    }
}
