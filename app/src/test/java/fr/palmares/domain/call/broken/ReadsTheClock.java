package fr.palmares.domain.call.broken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

public interface ReadsTheClock {

    record Calling() {

        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    record Referring() {

        Supplier<Instant> clock() {
            return Instant::now;
        }
    }
}
