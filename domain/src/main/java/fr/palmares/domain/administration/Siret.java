package fr.palmares.domain.administration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment in the French register of businesses and bodies (Sirene): 14 digits, of which the
 * first nine name the body (SIREN).
 *
 * <p>Both numbers end in a check digit (Luhn); the establishments of La Poste (SIREN 356000000) but its seat have a
 * digit sum divisible by five instead. Source: Insee, « Sirene, règle de vérification du SIRET ».
 */
public record Siret(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException for anything but 14 digits that check */
    public Siret {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a SIRET: " + digits);
        }
    }

    /** Reads a SIRET, spaces aside; empty if it is none. */
    public static Optional<Siret> parse(String text) {
        String digits = text.replaceAll("[\\s\\p{Z}]", "");
        return isValid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (!FORM.matcher(digits).matches()) {
            return false;
        }
        boolean laPoste =
                digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
        return luhn(digits.substring(0, 9)) % 10 == 0 && (laPoste || luhn(digits) % 10 == 0);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    @Override
    public String toString() {
        return digits;
    }
}
