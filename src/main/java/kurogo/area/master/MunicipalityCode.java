package kurogo.area.master;

import java.util.Optional;

/**
 * 全国地方公共団体コード: 2 digits of prefecture, 3 of municipality, 1 check digit (JIS X 0401, JIS X 0402).
 *
 * @param digits the six digits, check digit correct
 */
public record MunicipalityCode(String digits) implements Comparable<MunicipalityCode> {

    private static final int LENGTH_WITHOUT_CHECK = 5;
    private static final int MODULUS = 11;

    public MunicipalityCode {
        if (!isDigits(digits, LENGTH_WITHOUT_CHECK + 1)) {
            throw new IllegalArgumentException("A municipality code has six digits: " + digits);
        }
        if (checkDigit(digits.substring(0, LENGTH_WITHOUT_CHECK)) != digits.charAt(LENGTH_WITHOUT_CHECK)) {
            throw new IllegalArgumentException("Wrong check digit: " + digits);
        }
    }

    /** The code of six digits with a right check digit, or of five digits to which the check digit is added. */
    public static Optional<MunicipalityCode> parse(String text) {
        if (isDigits(text, LENGTH_WITHOUT_CHECK)) {
            return Optional.of(new MunicipalityCode(text + checkDigit(text)));
        }
        boolean valid = isDigits(text, LENGTH_WITHOUT_CHECK + 1)
                && checkDigit(text.substring(0, LENGTH_WITHOUT_CHECK)) == text.charAt(LENGTH_WITHOUT_CHECK);
        return valid ? Optional.of(new MunicipalityCode(text)) : Optional.empty();
    }

    /** Looks at each letter by itself: codes are read by the thousand, and a pattern would be compiled for each. */
    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Two digits: 01 Hokkaido to 47 Okinawa; 48 and above are not assigned. */
    public String prefecture() {
        return digits.substring(0, 2);
    }

    /** Five digits without the check digit, as boundary files and e-Stat carry it. */
    public String withoutCheckDigit() {
        return digits.substring(0, LENGTH_WITHOUT_CHECK);
    }

    /** Modulus 11 with weights 6 to 2; the last digit of 11 − remainder. */
    private static char checkDigit(String fiveDigits) {
        int sum = 0;
        for (int i = 0; i < LENGTH_WITHOUT_CHECK; i++) {
            sum += (fiveDigits.charAt(i) - '0') * (LENGTH_WITHOUT_CHECK + 1 - i);
        }
        return (char) ('0' + (MODULUS - sum % MODULUS) % 10);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
