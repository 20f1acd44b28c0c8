package fr.palmares.adapters.web.shared;

import gg.jte.Content;

/** A part of a page about something, written by another feature: the laureates on the page of a call. */
@FunctionalInterface
public interface PartOf<T> {

    Content of(T subject, Asked asked);
}
