package fr.palmares.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String DIGITS = "0123456789abcdef".repeat(4);

    @Test
    void takes_every_hexadecimal_digit_in_lower_case() {
        assertThat(new Digest(DIGITS)).hasToString(DIGITS);
    }

    /** The neighbours of the digits, capitals, and what looks like a digit in its lower seven bits. */
    @ParameterizedTest
    @ValueSource(chars = {'/', ':', '`', 'g', 'A', 'F', '\0', ' ', '\u007f', '\u00b0', '\u0130', '\u0e30', '\uff10'})
    void refuses_any_other_character_wherever_it_stands(char foreign) {
        for (int at = 0; at < DIGITS.length(); at++) {
            String hex = DIGITS.substring(0, at) + foreign + DIGITS.substring(at + 1);
            assertThatThrownBy(() -> new Digest(hex)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 65, 128})
    void refuses_another_length(int length) {
        assertThatThrownBy(() -> new Digest("0".repeat(length))).isInstanceOf(IllegalArgumentException.class);
    }
}
