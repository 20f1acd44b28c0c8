package fr.palmares.application.exchange;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Specification;

/** What a {@code call.md} says: which call, and its specification. */
public record CallDocument(CallId id, String title, Specification specification) {}
