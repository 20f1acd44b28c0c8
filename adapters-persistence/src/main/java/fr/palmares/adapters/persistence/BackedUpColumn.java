package fr.palmares.adapters.persistence;

/** A column as a backup holds it. */
record BackedUpColumn(String name, ColumnKind kind) {}
