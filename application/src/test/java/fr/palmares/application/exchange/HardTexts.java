package fr.palmares.application.exchange;

import java.util.stream.Stream;

/** Texts that look like Markdown, HTML, templates, or what a reader of articles looks for; one to a line. */
final class HardTexts {

    private static final String LINES = """
            Un *titre*
            **Gras**
            _souligné_ et a_b_c
            # Dièse
            ##Titre
            [lien](x)
            [x]: y
            ![image](y)
            <b>HTML</b>
            <figure>x</figure>
            <!-- x -->
            {: .classe }
            a {: .b } c
            Titre {#ancre}
            {% tag %} {{ nom }}
            C:\\dossier\\
            \\
            a \\* b
            1. Premier
            2) Second
            12 lauréats
            2019. Bilan
            - tiret
            + plus
            * astérisque
            --- règle
            ---
            ===
            a | b | c
            | a | b |
            > cité
            : défini
            `code`
            ```
            ~~barré~~
            ~~~
            $$x$$
            « Guillemets » : “autres” et 'droits' "doubles"
            d’abord\u00A0: puis\u202f!
            A & B &amp; &eacute;
            Objectif
            Les gains
            Objectif : x
            Projet : trier
            Solution
            Porteur : Mairie
            Les 15 projets lauréats
            15 projets lauréats sur 46 candidatures
            Financés à hauteur de 4 M€
            Les 4 projets suivants reçoivent un accompagnement scientifique :
            Cet appel
            Contact
            Les projets suivants sont lauréats de la formule « Accompagnement scientifique » :
            Lauréats 2018
            Projet n° 3 : trier
            Prix du jury
            Association des maires
            Mairie de Là.
            Trier (Mairie de Là)
            Fin par un point.
            a;
            <br>
            e\u0301te
            😀 et 𝒳
            ^
            ^ x
            «
            3,5 % de 1 000,50 €
            a\u200bb
            …
            !
            &#42;
            www.x.fr et https://x.fr/a_b_c?d=e&f=g*h*
            Voici les lauréats :
            deux  espaces
            porté par la Mairie de Là
            Accompagnement : oui
            """;

    private static final String TITLES = """
            AMI IA : 12 lauréats pour 5 millions d’euros
            Lauréats 2018 du 1er appel
            R&D &amp; "essais" : 100 %
            - x
            ---
            #x
            '
            \\
            {{ x }}
            null
            [a
            *a
            !x
            %
            @
            <b>&lt;b>
            &copy d
            😀
            """;

    private HardTexts() {}

    static Stream<String> lines() {
        return LINES.lines();
    }

    static Stream<String> titles() {
        return Stream.concat(TITLES.lines(), Stream.of("a\u0085b\u2028c\u0007d", "deux  espaces\nou plus"));
    }
}
