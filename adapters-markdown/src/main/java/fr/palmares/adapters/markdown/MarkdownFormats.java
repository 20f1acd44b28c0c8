package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.AdministrationsFormat;
import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.ArticleWriter;
import fr.palmares.application.exchange.CallFormat;
import fr.palmares.application.exchange.JuryFormat;
import fr.palmares.application.exchange.MarksFormat;
import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.selection.DecisionFormat;

/** The way in to this module: the formats in which documents come in and go out. */
public final class MarkdownFormats {

    private MarkdownFormats() {}

    /** Announcement articles, as Jekyll sites keep them. */
    public static ArticleFormat articles() {
        return new KramdownArticles();
    }

    /** Writes announcement articles, as Jekyll sites keep them. */
    public static ArticleWriter articleWriter() {
        return new KramdownWriter();
    }

    /** Lists of administrations with their names over periods, as {@code administrations.csv}. */
    public static AdministrationsFormat administrations() {
        return new AdministrationsCsv();
    }

    /** The rules of calls, as {@code call.md}. */
    public static CallFormat calls() {
        return new CallMd();
    }

    /** Proposals, one to a Markdown file. */
    public static ProposalsFormat proposals() {
        Vocabulary words = Vocabulary.load();
        return new ProposalMd(
                new ProjectReader(new BlockReader(new Passages(words.labels(), words.bodies())), words.labels()));
    }

    /** Juries with their recusals, as {@code jury.md}. */
    public static JuryFormat juries() {
        return new JuryMd();
    }

    /** Marks, as {@code marks.csv}. */
    public static MarksFormat marks() {
        return new MarksCsv();
    }

    /** What a jury changes in a computed list, as {@code overrides.md}. */
    public static OverridesFormat overrides() {
        return new OverridesMd();
    }

    /** Sealed decisions, as canonical JSON. */
    public static DecisionFormat decisions() {
        return new DecisionJson();
    }
}
