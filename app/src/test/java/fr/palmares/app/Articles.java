package fr.palmares.app;

/** Articles to import. */
final class Articles {

    static final String OF_TWO = """
            ---
            title: Deux projets
            date: 2019-07-15 16:30:00 +02:00
            ---

            Les 2 projets lauréats ont été choisis parmi les 46 projets proposés par des administrations, et
            financés à hauteur de 4M€.

            ## Les 2 projets lauréats

            #### **Trier les signalements**
            {: .text-center }

            *Direction générale de la santé*
            {: .text-center }

            **Les données utilisées**

            Les signalements

            **L’intelligence artificielle**

            Un classement

            **Les gains**

            * du temps
            * de l’ordre

            #### **Veiller sur la sécurité économique**

            *Service de la sécurité économique*

            **Les données utilisées**

            Les demandes

            **L'intelligence artificielle**

            Un rapprochement

            **Les gains**

            Des risques vus plus tôt
            """;

    private Articles() {}
}
