package fr.palmares.domain.administration;

import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an administration is called over a period, in full and, where it has one, by its acronym. */
public record AdministrationName(String name, Optional<String> acronym, Period period) {

    /** « Direction générale de la santé (DGS) »: how texts name a body and its acronym in one breath. */
    private static final Pattern WITH_ACRONYM =
            Pattern.compile("(.*\\S)\\s*\\((\\p{Lu}[\\p{L}\\p{N}&'’. -]{0,19})\\)\\s*");

    /** @throws IllegalArgumentException for a blank name or acronym */
    public AdministrationName {
        name = Folding.written(name).strip();
        acronym = acronym.map(text -> Folding.written(text).strip());
        if (name.isEmpty() || acronym.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("an administration's name and acronym are not blank");
        }
    }

    /** A name as a document writes it, good for all time until a better source says more. */
    public static AdministrationName asWritten(String text) {
        return new AdministrationName(text, withAcronym(text).map(named -> named.group(2)), Period.ALWAYS);
    }

    /** The name without the acronym that may be written behind it. */
    public String bare() {
        return withAcronym(name).map(named -> named.group(1)).orElse(name);
    }

    /** The name and the acronym in a text; most texts have no bracket, which is fast to tell. */
    private static Optional<MatchResult> withAcronym(String text) {
        if (text.indexOf('(') < 0) {
            return Optional.empty();
        }
        Matcher named = WITH_ACRONYM.matcher(text);
        return named.matches() ? Optional.of(named) : Optional.empty();
    }

    /** Every folded form under which a text may mean this body: its name, the name without the acronym, the acronym. */
    public List<String> folded() {
        String full = Folding.fold(name);
        String bare = bare();
        if (acronym.isEmpty() && bare.equals(name)) {
            return List.of(full);
        }
        return Stream.concat(Stream.of(full, Folding.fold(bare)), acronym.map(Folding::fold).stream())
                .distinct()
                .toList();
    }
}
