package fr.palmares.application.shared;

import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * Something to tell a person, in whichever language: a stable public code, and what fills its blanks, which are
 * texts, amounts of money, decimal numbers or other sentences.
 */
public record Sentence(String code, List<?> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String code, Object... arguments) {
        return new Sentence(
                code, List.of(arguments).stream().map(Sentence::filling).toList());
    }

    private static Object filling(Object argument) {
        if (argument instanceof List<?> several) {
            return several.stream().map(Sentence::filling).toList();
        }
        boolean worded = argument instanceof Sentence || argument instanceof Money || argument instanceof BigDecimal;
        return worded ? argument : argument.toString();
    }
}
