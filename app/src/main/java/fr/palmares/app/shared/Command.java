package fr.palmares.app.shared;

/** Something that a user can ask for. picocli fills its options in; then it runs, once. */
@FunctionalInterface
public interface Command {

    /** @throws Refused where it ends early */
    ExitCode run(Session session);
}
