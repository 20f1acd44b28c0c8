package fr.palmares.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {

    /** In capitals it is a letter of its own, which no mark that follows it changes places with. */
    private static final String IOTA_SUBSCRIPT = "\u0345";

    @Test
    void folds_accents_case_ligatures_and_every_kind_of_space_apostrophe_and_dash() {
        assertThat(Folding.fold("Mise en ŒUVRE de l’Été\u00a0: « ça\u2009– là »"))
                .isEqualTo("mise en oeuvre de l'ete : \" ca - la \"");
        assertThat(Folding.fold("ÆØÐŁŒß")).isEqualTo("aeodloess");
        assertThat(Folding.fold("ﬁn Ⅳ ²")).isEqualTo("fin iv 2");
        assertThat(Folding.fold("İstanbul ΟΔΟΣ")).isEqualTo(Folding.fold("istanbul οδοσ"));
        assertThat(Folding.fold("  a\u200bb\u00ad\ufeffc \n\t ")).isEqualTo("abc");
    }

    @Test
    void keeps_text_as_written_but_for_what_no_database_takes() {
        assertThat(Folding.written("e\u0301\u00a0É’")).isEqualTo("é\u00a0É’");
        assertThat(Folding.written("a\0b\uD800c\uDC00d😀")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd😀");
    }

    @Test
    void knows_the_characters_that_need_no_look_at_how_they_are_written() {
        assertThat(IntStream.rangeClosed(1, Character.MAX_VALUE)
                        .filter(c -> !Character.isSurrogate((char) c))
                        .filter(c -> !Folding.written("e" + (char) c + "e").equals(composed("e" + (char) c + "e"))))
                .isEmpty();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Property(seed = "46")
    void keeps_every_text_in_one_unicode_form(@ForAll String text) {
        assertThat(Folding.written(text)).isEqualTo(composed(Folding.written(text)));
    }

    @Test
    void finds_words_of_letters_and_digits_and_signs_that_stand_alone() {
        assertThat(Folding.words("L’intelligence artificielle (IA), l'IA : 100 % €"))
                .containsExactly("l", "intelligence", "artificielle", "ia", ":", "100", "%", "€");
        assertThat(Folding.words(" \u00a0\n")).isEmpty();
        assertThat(Folding.words("")).isEmpty();
    }

    @Test
    void cuts_a_long_word_between_characters() {
        assertThat(Folding.words("x".repeat(63) + "𝒜𝒜")).containsExactly("x".repeat(63) + "a");
        assertThat(Folding.words("x".repeat(63) + "😀😀"))
                .allSatisfy(word -> assertThat(word)
                        .hasSizeLessThanOrEqualTo(Folding.LONGEST_WORD)
                        .isEqualTo(Folding.written(word)));
    }

    @Test
    void folds_every_character_to_what_folds_no_further() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(FoldingTest::foldsOn))
                .isEmpty();
    }

    private static boolean foldsOn(int codePoint) {
        String folded = Folding.fold("a" + Character.toString(codePoint) + "b");
        return !Folding.fold(folded).equals(folded);
    }

    @Property(seed = "46")
    void folds_no_further_what_is_folded(@ForAll String text) {
        String folded = Folding.fold(text);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property(seed = "46")
    void folds_composed_and_decomposed_text_alike(@ForAll String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Folding.fold(composed)).isEqualTo(Folding.fold(decomposed)).isEqualTo(Folding.fold(text));
    }

    @Property(seed = "46")
    void finds_again_every_word_by_itself(@ForAll String text) {
        for (String word : Folding.words(text)) {
            assertThat(Folding.words(word)).isEqualTo(List.of(word));
        }
    }

    @Property(seed = "46")
    void finds_words_that_are_short_and_hold_no_space(@ForAll String text) {
        assertThat(Folding.words(text))
                .allSatisfy(word -> assertThat(word)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(Folding.LONGEST_WORD)
                        .doesNotContainAnyWhitespaces());
    }

    @Property(seed = "46")
    void finds_the_same_words_in_upper_case(@ForAll String text) {
        Assume.that(!Normalizer.normalize(text, Normalizer.Form.NFKD).contains(IOTA_SUBSCRIPT));

        assertThat(Folding.words(text.toUpperCase(Locale.ROOT))).isEqualTo(Folding.words(text));
    }
}
