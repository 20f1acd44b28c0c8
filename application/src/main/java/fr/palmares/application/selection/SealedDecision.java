package fr.palmares.application.selection;

import fr.palmares.domain.call.CallId;

/** A decision as it is kept: its file, byte for byte, and the digest in it, such as {@code sha256:…}. */
public record SealedDecision(CallId call, int sequence, String digest, String file) {}
