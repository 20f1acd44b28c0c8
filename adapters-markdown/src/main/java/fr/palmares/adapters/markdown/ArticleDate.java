package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FrontMatter.Value;
import fr.palmares.application.exchange.Diagnostic;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which an article appeared, in its own time zone: from its front matter, else from its file's name. */
final class ArticleDate {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d).*", Pattern.DOTALL);

    private ArticleDate() {}

    static Optional<LocalDate> of(FrontMatter frontMatter, String fileName, List<Diagnostic> diagnostics) {
        Optional<Value> written = frontMatter.get("date");
        Optional<LocalDate> date = written.flatMap(value -> parse(value.text().strip()));
        if (written.isPresent() && date.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    written.get().position(),
                    "date-not-understood",
                    written.get().text()));
        }
        return date.or(() -> parse(fileName));
    }

    private static Optional<LocalDate> parse(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (yearFirst.matches()) {
                return Optional.of(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
            return dayFirst.matches()
                    ? Optional.of(date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
