package fr.palmares.domain.call.broken;

import java.util.Random;
import java.util.UUID;

public interface ThrowsDice {

    record Making() {

        Random dice() {
            return new Random();
        }
    }

    record Naming() {

        UUID name() {
            return UUID.randomUUID();
        }
    }
}
