package fr.palmares.app.selection;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.exchange.ReadDocument;
import fr.palmares.app.exchange.SaidDiagnostics;
import fr.palmares.app.shared.Command;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Words;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.selection.DecisionFile;
import fr.palmares.application.selection.VerifyDecision;
import fr.palmares.application.selection.VerifyDecision.Verification;
import fr.palmares.application.selection.VerifyDecision.Verification.Differs;
import fr.palmares.application.selection.VerifyDecision.Verification.Unreadable;
import fr.palmares.application.selection.VerifyDecision.Verification.Verified;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes a decision file again, without any database, and says the first difference. */
@CommandLine.Command(name = "verify")
public final class VerifyCommand implements Command {

    private final VerifyDecision verifyDecision;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Option(names = "--json")
    private boolean json;

    private VerifyCommand(VerifyDecision verifyDecision) {
        this.verifyDecision = verifyDecision;
    }

    public static VerifyCommand by(VerifyDecision verifyDecision) {
        return new VerifyCommand(verifyDecision);
    }

    @Override
    public ExitCode run(Session session) {
        Document document = ReadDocument.at(file);
        Verification verification = verifyDecision.verify(document);
        if (json) {
            session.console()
                    .print(Json.of(verification, session.words().sentences()).text());
        }
        if (verification instanceof Verified verified) {
            if (!json) {
                show(verified, session);
            }
            return ExitCode.DONE;
        }
        return verification instanceof Differs differs
                ? new SaidReasons(session, false).of(List.of(differs.difference()))
                : new SaidDiagnostics(session, false).of(document.place(), ((Unreadable) verification).diagnostics());
    }

    /** Prints what was computed again and found equal. */
    public static void show(Verified verified, Session session) {
        DecisionFile decision = verified.decision();
        Words words = session.words();
        session.print(
                "verified",
                decision.sequence(),
                decision.inputs().call(),
                decision.inputs().entries().size(),
                decision.inputs().cards().size());
        session.print(
                "verified-list",
                decision.decided().totals().selected(),
                decision.decided().totals().amount().map(words::of).orElse("–"),
                words.of(decision.decided().totals().score()));
        verified.certified()
                .ifPresentOrElse(
                        proof -> session.print("verified-certificate", proof.leaves(), proof.bytes()),
                        () -> session.print("verified-alone"));
        session.print("verified-digest", verified.digest());
    }
}
