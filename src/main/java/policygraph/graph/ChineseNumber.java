package policygraph.graph;

/** Writes small numbers as sessions are counted: 13 and 十三 are 十三. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    /** Above this, terms and sittings of assemblies do not go. */
    private static final int LARGEST = 99;

    private ChineseNumber() {}

    /** The number in Chinese numerals; what is no number below 100 in digits stays as it is. */
    static String of(String printed) {
        if (printed.chars().anyMatch(c -> c < '0' || c > '9') || printed.length() > 2) {
            return printed;
        }
        int number = Integer.parseInt(printed);
        if (number < 10 || number > LARGEST) {
            return String.valueOf(DIGITS.charAt(number % 10));
        }
        String tens = number / 10 == 1 ? "" : String.valueOf(DIGITS.charAt(number / 10));
        return tens + "十" + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
