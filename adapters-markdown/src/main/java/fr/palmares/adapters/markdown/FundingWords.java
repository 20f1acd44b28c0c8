package fr.palmares.adapters.markdown;

import fr.palmares.domain.funding.FundingSource;
import fr.palmares.domain.shared.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a call's money comes from: a programme, a fund of it, and the operator. */
final class FundingWords {

    private static final Pattern NAMED_FUND =
            Pattern.compile("\\b[Ff]onds[\\s\\p{Z}]+[«\"“][\\s\\p{Z}]*([^«»\"“”]{3,150}?)[\\s\\p{Z}]*[»\"”]");

    private final Map<String, List<String>> names;
    private final Map<String, List<String>> synonyms;
    private FundingSource source = FundingSource.UNKNOWN;

    FundingWords(ReadingRules rules) {
        this.names = rules.written("funding");
        this.synonyms = rules.section("funding-synonyms");
    }

    void take(String written, String folded) {
        if (folded.contains("fonds") || folded.contains("programme") || folded.contains("finance")) {
            Matcher fund = NAMED_FUND.matcher(written);
            Optional<String> named = fund.find() ? Optional.of(fund.group(1)) : named("fund", folded);
            FundingSource here = new FundingSource(named("programme", folded), named, named("operator", folded));
            source = here.correctedBy(source);
        }
    }

    FundingSource source() {
        return source;
    }

    private Optional<String> named(String kind, String folded) {
        return names.getOrDefault(kind, List.of()).stream()
                .filter(name -> folded.contains(Folding.fold(name))
                        || synonyms.getOrDefault(name, List.of()).stream().anyMatch(folded::contains))
                .findFirst();
    }
}
