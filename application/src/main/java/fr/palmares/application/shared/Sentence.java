package fr.palmares.application.shared;

import java.util.List;

/** Something to tell a person, in whichever language: a stable public code, and what fills its blanks. */
public record Sentence(String code, List<String> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String code, Object... arguments) {
        return new Sentence(
                code, List.of(arguments).stream().map(Object::toString).toList());
    }
}
