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
import java.util.stream.Stream;

/**
 * The picture of an envelope: what was asked, granted, put under agreement and paid, each as a bar under the other, all
 * on the scale on which the longest of them and the envelope fill the width.
 *
 * @param key of the picture on its page
 * @param full how many thousandths of the width the envelope takes; none without an envelope
 */
record MoneyBar(String key, String title, String described, Optional<Integer> full, List<Bar> bars) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(1000);
    private static final int STEP = 16;

    /** One amount: a kind for the style sheet, and its place and length in thousandths of the picture's width. */
    record Bar(String kind, int y, int width) {}

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
        List<String> said = new ArrayList<>();
        envelope.ifPresent(amount -> said.add(texts.say("money.envelope") + " " + texts.money(amount)));
        for (int index = 0; index < kinds.size(); index++) {
            bars.add(new Bar(kinds.get(index), STEP * index + 4, width(amounts.get(index), longest)));
            said.add(texts.say("money." + kinds.get(index)) + " " + texts.money(amounts.get(index)));
        }
        String described = String.join(texts.say("list.separator"), said);
        return new MoneyBar("bar-" + key, title, described, envelope.map(amount -> width(amount, longest)), bars);
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
