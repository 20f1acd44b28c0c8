package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.shared.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a call's money comes from: a programme, a fund of it, and the operator. */
final class FundingWords {

    private static final Pattern NAMED_FUND =
            Pattern.compile("\\b[Ff]onds[\\s\\p{Z}]+[«\"“][\\s\\p{Z}]*+([^«»\"“”]{3,150})[»\"”]");

    private final Names names;
    private FundingSource source = FundingSource.UNKNOWN;

    /** For each kind of source, the folded words that name it and how the record writes it. */
    record Names(Map<String, Map<String, String>> byKind) {

        static Names of(ReadingRules rules) {
            Map<String, List<String>> synonyms = rules.section("funding-synonyms");
            Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
            rules.written("funding").forEach((kind, names) -> {
                Map<String, String> words = byKind.computeIfAbsent(kind, key -> new LinkedHashMap<>());
                names.forEach(name -> words.put(Folding.fold(name), name));
                names.forEach(name -> synonyms.getOrDefault(name, List.of()).forEach(word -> words.put(word, name)));
            });
            return new Names(byKind);
        }

        Optional<String> find(String kind, String folded) {
            return byKind.getOrDefault(kind, Map.of()).entrySet().stream()
                    .filter(name -> folded.contains(name.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    FundingWords(Names names) {
        this.names = names;
    }

    void take(String written, String folded) {
        if (folded.contains("fonds")
                || folded.contains("programme")
                || folded.contains("finance")
                || folded.contains("euros")
                || folded.indexOf('€') >= 0) {
            Matcher fund = NAMED_FUND.matcher(written);
            Optional<String> named =
                    fund.find() ? Optional.of(Passage.strip(fund.group(1))) : names.find("fund", folded);
            FundingSource here =
                    new FundingSource(names.find("programme", folded), named, names.find("operator", folded));
            source = here.correctedBy(source);
        }
    }

    FundingSource source() {
        return source;
    }
}
