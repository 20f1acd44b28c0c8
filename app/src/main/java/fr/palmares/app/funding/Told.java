package fr.palmares.app.funding;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.SaidReasons;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Values;
import fr.palmares.application.funding.FundingAnswer;
import fr.palmares.application.funding.FundingAnswer.Refused;
import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;

/** Tells what came of an order about money: how the award stands and what is left, or why nothing changed. */
record Told(Session session, boolean json) {

    ExitCode of(FundingAnswer answer, String key) {
        if (answer instanceof Refused refused) {
            return new SaidReasons(session, json).of(List.of(refused.reason()));
        }
        Settled settled = (Settled) answer;
        if (json) {
            session.console().print(Json.of(settled).text());
        } else {
            session.print(
                    key,
                    settled.award().id().laureate(),
                    session.words().of(settled.award().granted()),
                    session.words().of(settled.award().paid()),
                    session.words().of(settled.funding().left()));
        }
        return ExitCode.DONE;
    }

    /** Which laureate two arguments mean. */
    static LaureateId laureate(String call, String number) {
        return new LaureateId(
                Values.slug("CALL", call).map(CallId::new).orElseThrow(),
                Values.number("NUMBER", number, LaureateId.LAST));
    }
}
