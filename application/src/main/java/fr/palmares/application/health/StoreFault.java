package fr.palmares.application.health;

/**
 * Why the store cannot be used, where that is nothing a programmer can mend.
 *
 * @param code stable and public, such as {@code unreachable}, {@code full} or {@code busy}
 * @param cause what the store itself says, for whoever looks after it and nobody else
 */
public record StoreFault(String code, String cause) {}
