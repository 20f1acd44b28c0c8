package fr.palmares.adapters.markdown;

import fr.palmares.application.selection.Entry;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.proposal.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A proposal as far as a decision depends on it. */
record EntryText(
        int number,
        String title,
        String administration,
        Optional<String> parent,
        Optional<String> track,
        MoneyText amount,
        List<String> themes,
        String received,
        String eligibility,
        Optional<String> motive) {

    static EntryText of(Entry entry) {
        return new EntryText(
                entry.number().value(),
                entry.title(),
                entry.administration().toString(),
                entry.parent().map(AdministrationId::toString),
                entry.request().track().map(TrackId::toString),
                MoneyText.of(entry.request().amount()),
                entry.request().themes().stream().map(ThemeId::toString).toList(),
                entry.received().toString(),
                Exact.code(entry.eligibility().verdict()),
                entry.eligibility().motive());
    }

    Entry entry() {
        return new Entry(
                new ProposalNumber(number),
                title,
                AdministrationId.of(administration),
                parent.map(AdministrationId::of),
                new Request(
                        amount.money(),
                        track.map(TrackId::of),
                        themes.stream().map(ThemeId::of).toList()),
                Instant.parse(received),
                new Eligibility(Exact.choice(Verdict.class, eligibility), motive));
    }
}
