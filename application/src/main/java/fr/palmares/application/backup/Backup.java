package fr.palmares.application.backup;

import fr.palmares.domain.trail.Head;

/** What a backup holds: how many rows, and the trail up to a head. */
public record Backup(long rows, Head head) {}
