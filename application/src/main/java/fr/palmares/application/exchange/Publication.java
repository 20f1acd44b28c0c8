package fr.palmares.application.exchange;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import java.net.URI;

/** Where the data is published, and what others may do with it. */
public record Publication(URI site, Licence licence) {

    /** @throws IllegalArgumentException for an address that is not one of the web */
    public Publication {
        if (!isAddress(site)) {
            throw new IllegalArgumentException("a site has an http(s) address without query, got " + site);
        }
        site = URI.create(site.toString().replaceAll("/+$", ""));
    }

    /** A licence by its name, and the address that names it everywhere. */
    public record Licence(String name, URI address) {

        /**
         * The licence that French administrations use unless they choose another of the list of article D323-2-1 of
         * the Code des relations entre le public et l'administration.
         */
        public static final Licence OUVERTE = new Licence(
                "Licence Ouverte / Open Licence version 2.0", URI.create("https://spdx.org/licenses/etalab-2.0.html"));
    }

    /** Under the usual licence. */
    public static Publication at(URI site) {
        return new Publication(site, Licence.OUVERTE);
    }

    public static boolean isAddress(URI site) {
        boolean web = "http".equals(site.getScheme()) || "https".equals(site.getScheme());
        return web && site.getHost() != null && site.getQuery() == null && site.getFragment() == null;
    }

    public URI page(CallId call) {
        return URI.create(site + "/calls/" + call);
    }

    public URI page(LaureateId laureate) {
        return URI.create(site + "/laureates/" + laureate);
    }

    public URI export(CallId call, String kind) {
        return URI.create(site + "/api/v1/calls/" + call + "/export/" + kind);
    }
}
