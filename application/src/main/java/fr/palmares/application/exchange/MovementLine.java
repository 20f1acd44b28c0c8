package fr.palmares.application.exchange;

import fr.palmares.domain.funding.Movement;

/** One payment or recovery of a table, with the places of its laureate, its amount and its reference. */
public record MovementLine(Placed<Integer> laureate, Placed<Movement> movement, Position reference) {}
