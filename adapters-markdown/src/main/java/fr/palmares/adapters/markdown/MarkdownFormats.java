package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.AdministrationsFormat;
import fr.palmares.application.exchange.ArticleFormat;
import fr.palmares.application.exchange.ArticleWriter;
import fr.palmares.application.exchange.AwardsFormat;
import fr.palmares.application.exchange.CallFormat;
import fr.palmares.application.exchange.ExchangeUseCases;
import fr.palmares.application.exchange.JuryFormat;
import fr.palmares.application.exchange.MarksFormat;
import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.application.exchange.PaymentsFormat;
import fr.palmares.application.exchange.ProposalsFormat;
import fr.palmares.application.selection.DecisionFormat;
import java.util.Map;

/** The way in to this module: the formats in which documents come in and go out. */
public final class MarkdownFormats {

    private MarkdownFormats() {}

    /** Every document that comes in, each in its format. */
    public static ExchangeUseCases.Formats forImports() {
        return new ExchangeUseCases.Formats(
                articles(), administrations(), calls(), proposals(), juries(), marks(), awards(), payments());
    }

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

    /** Proposals, one to a Markdown file, or many to a {@code proposals.csv} or {@code proposals.json}. */
    public static ProposalsFormat proposals() {
        Vocabulary words = Vocabulary.load();
        BlockReader blocks = new BlockReader(new Passages(words.labels(), words.bodies()));
        return new ProposalsByName(Map.of(
                "md", new ProposalMd(new ProjectReader(blocks, words.labels())),
                "csv", new ProposalsCsv(),
                "json", new ProposalsJson()));
    }

    /** Juries with their recusals, as {@code jury.md}. */
    public static JuryFormat juries() {
        return new JuryMd();
    }

    /** Marks, as {@code marks.csv}. */
    public static MarksFormat marks() {
        return new MarksCsv();
    }

    /** Awards with their agreements, as {@code awards.csv}. */
    public static AwardsFormat awards() {
        return new AwardsCsv();
    }

    /** Payments and recoveries, as {@code payments.csv}. */
    public static PaymentsFormat payments() {
        return new PaymentsCsv();
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
