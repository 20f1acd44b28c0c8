package fr.palmares.adapters.persistence;

import fr.palmares.application.funding.FundingAnswer;
import fr.palmares.application.funding.FundingAnswer.Refused;
import fr.palmares.application.funding.FundingUseCases;
import fr.palmares.application.funding.MoveMoney;
import fr.palmares.application.store.Grants;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of its own that, once it is told to, pays one euro after the other to the first laureate and tells how each
 * payment was answered: « paid », or the code of the refusal.
 */
final class PayingProgram {

    private PayingProgram() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.open(arguments[0])) {
            MoveMoney moving =
                    FundingUseCases.using(new StoreOf(database).fundingStores()).moveMoney();
            BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            System.out.println("ready");
            told.readLine();
            for (int number = 1; number <= Integer.parseInt(arguments[2]); number++) {
                FundingAnswer answer = moving.move(new MoveMoney.Order(
                        Grants.id(1).laureate(),
                        Grants.payment("1.00", Grants.SIGNED.plusDays(1), arguments[1] + number),
                        Grants.SIGNED.plusDays(1)));
                System.out.println(
                        answer instanceof Refused refused ? refused.reason().code() : "paid");
            }
        }
    }

    /** Starts one, with all that this program can load. */
    static Process start(String url, String officer, int payments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            return new ProcessBuilder(List.of(
                            java,
                            "-Xmx128m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PayingProgram.class.getName(),
                            url,
                            officer,
                            Integer.toString(payments)))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
