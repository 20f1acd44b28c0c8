package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.SumsView;
import fr.palmares.application.funding.FundingView.TrackFundingView;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The picture of an envelope: what was asked, granted, put under agreement and paid, each as a bar under the other, all
 * on the scale on which the longest of them and the envelope fill the width.
 *
 * @param key of the picture on its page
 * @param full how many thousandths of the width the envelope takes; none without an envelope
 * @param legend every amount in words, the envelope first
 */
record MoneyBar(String key, String title, String described, Optional<Integer> full, List<Bar> bars, List<Said> legend) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(1000);
    private static final int STEP = 16;

    /** One amount: a kind for the style sheet, and its place and length in thousandths of the picture's width. */
    record Bar(String kind, int y, int width) {}

    /** What a bar of that kind stands for, in words. */
    record Said(String kind, String text) {}

    static List<MoneyBar> of(FundingView view, Texts texts) {
        List<MoneyBar> bars = new ArrayList<>();
        bars.add(
                of("call", texts.say("money.whole"), Optional.of(view.envelope().amount()), view.total(), texts));
        for (TrackFundingView track : view.tracks()) {
            bars.add(of(track.track().id().toString(), track.track().title(), track.envelope(), track.sums(), texts));
        }
        return bars;
    }

    private static MoneyBar of(String key, String title, Optional<Money> envelope, SumsView sums, Texts texts) {
        List<Money> amounts = List.of(sums.asked(), sums.granted(), sums.agreed(), sums.paid());
        BigDecimal longest = Stream.concat(envelope.stream(), amounts.stream())
                .map(Money::amount)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        List<String> kinds = List.of("asked", "granted", "agreed", "paid");
        List<Bar> bars = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        envelope.ifPresent(amount -> said.add(said("envelope", amount, texts)));
        for (int index = 0; index < kinds.size(); index++) {
            bars.add(new Bar(kinds.get(index), STEP * index + 4, width(amounts.get(index), longest)));
            said.add(said(kinds.get(index), amounts.get(index), texts));
        }
        String described = said.stream().map(Said::text).collect(Collectors.joining(texts.say("list.separator")));
        return new MoneyBar("bar-" + key, title, described, envelope.map(amount -> width(amount, longest)), bars, said);
    }

    private static Said said(String kind, Money amount, Texts texts) {
        return new Said(kind, texts.say("money." + kind) + " " + texts.money(amount));
    }

    private static int width(Money amount, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : amount.amount()
                        .multiply(WIDTH)
                        .divide(longest, 0, RoundingMode.DOWN)
                        .intValueExact();
    }
}
