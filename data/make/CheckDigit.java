/** Completes a municipality code: modulus 11 with weights 6 to 2 over five digits (JIS X 0402). */
final class CheckDigit {

    private CheckDigit() {}

    static String completed(String fiveDigits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (fiveDigits.charAt(i) - '0') * (6 - i);
        }
        return fiveDigits + (11 - sum % 11) % 10;
    }
}
