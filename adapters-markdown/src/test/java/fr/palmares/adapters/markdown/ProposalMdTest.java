package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.exchange.ProposalsFormatContract;
import java.util.stream.Collectors;

class ProposalMdTest implements ProposalsFormatContract {

    @Override
    public ProposalsFormat format() {
        return MarkdownFormats.proposals();
    }

    @Override
    public String name() {
        return "proposals/17.md";
    }

    @Override
    public String written(Content content) {
        String keys = ProposalFields.REQUEST.stream()
                .filter(key -> !key.equals("themes"))
                .map(key -> key + ": " + content.text(key) + "\n")
                .collect(Collectors.joining());
        String gains = content.gains().stream().map(gain -> "* " + gain + "\n").collect(Collectors.joining());
        return "---\n" + keys + "themes: " + content.themes() + "\n---\n\n# " + content.text("title") + "\n\n"
                + section("Objectif", content.text("objective").replace("\n", "\n\n"))
                + section("Données", content.text("data"))
                + section("Intelligence artificielle", content.text("ai"))
                + section("Gains", gains);
    }

    private static String section(String title, String text) {
        return text.isEmpty() ? "" : "## " + title + "\n\n" + text + "\n\n";
    }
}
