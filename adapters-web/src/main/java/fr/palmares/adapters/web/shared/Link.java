package fr.palmares.adapters.web.shared;

/** A text that leads somewhere; with an empty address, nowhere. */
public record Link(String text, String address) {

    public boolean leads() {
        return !address.isEmpty();
    }
}
