package fr.palmares.application.selection;

/** Computes the list of a call from the marks on record, explains it, and changes nothing. */
@FunctionalInterface
public interface SelectLaureates {

    SelectionAnswer select(SelectionOrder order);
}
