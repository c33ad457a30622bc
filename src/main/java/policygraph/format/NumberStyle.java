package policygraph.format;

import java.util.Locale;
import java.util.Map;

/** How Word writes the numbers of a list, by the names that docx has for it. */
enum NumberStyle {
    ARABIC {
        @Override
        String write(int number) {
            return String.valueOf(number);
        }
    },
    CHINESE {
        @Override
        String write(int number) {
            return chinese(number);
        }
    },
    CHINESE_DIGITS {
        @Override
        String write(int number) {
            StringBuilder digits = new StringBuilder();
            String.valueOf(number).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
            return digits.toString();
        }
    },
    STEMS {
        @Override
        String write(int number) {
            return letter("甲乙丙丁戊己庚辛壬癸", number);
        }
    },
    CIRCLED {
        @Override
        String write(int number) {
            return letter("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", number);
        }
    },
    IN_BRACKETS {
        @Override
        String write(int number) {
            return letter("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number);
        }
    },
    WITH_POINT {
        @Override
        String write(int number) {
            return letter("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", number);
        }
    },
    FULL_WIDTH {
        @Override
        String write(int number) {
            return String.valueOf(number)
                    .chars()
                    .collect(
                            StringBuilder::new, (text, c) -> text.append((char) (c - '0' + '０')), StringBuilder::append)
                    .toString();
        }
    },
    LETTERS {
        @Override
        String write(int number) {
            return letter("abcdefghijklmnopqrstuvwxyz", number);
        }
    },
    CAPITALS {
        @Override
        String write(int number) {
            return LETTERS.write(number).toUpperCase(Locale.ROOT);
        }
    },
    ROMAN {
        @Override
        String write(int number) {
            return roman(number);
        }
    },
    ROMAN_CAPITALS {
        @Override
        String write(int number) {
            return roman(number).toUpperCase(Locale.ROOT);
        }
    },
    NOTHING {
        @Override
        String write(int number) {
            return "";
        }
    };

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    /** No list is longer; what is, is written in figures. */
    private static final int MOST = 9999;

    /** ECMA-376 part 1, 17.18.59 ST_NumberFormat; what is not here is written in Arabic figures. */
    private static final Map<String, NumberStyle> BY_NAME = Map.ofEntries(
            Map.entry("chineseCounting", CHINESE),
            Map.entry("chineseCountingThousand", CHINESE),
            Map.entry("japaneseCounting", CHINESE),
            Map.entry("taiwaneseCounting", CHINESE),
            Map.entry("taiwaneseCountingThousand", CHINESE),
            Map.entry("ideographDigital", CHINESE_DIGITS),
            Map.entry("ideographTraditional", STEMS),
            Map.entry("decimalEnclosedCircle", CIRCLED),
            Map.entry("decimalEnclosedCircleChinese", CIRCLED),
            Map.entry("decimalEnclosedParen", IN_BRACKETS),
            Map.entry("decimalEnclosedFullstop", WITH_POINT),
            Map.entry("decimalFullWidth", FULL_WIDTH),
            Map.entry("lowerLetter", LETTERS),
            Map.entry("upperLetter", CAPITALS),
            Map.entry("lowerRoman", ROMAN),
            Map.entry("upperRoman", ROMAN_CAPITALS),
            Map.entry("bullet", NOTHING),
            Map.entry("none", NOTHING));

    /** MS-OSHARED 2.2.1.3 MSONFC, the same styles by number, as doc has them. */
    private static final Map<Integer, NumberStyle> BY_CODE = Map.ofEntries(
            Map.entry(1, ROMAN_CAPITALS),
            Map.entry(2, ROMAN),
            Map.entry(3, CAPITALS),
            Map.entry(4, LETTERS),
            Map.entry(10, CHINESE_DIGITS),
            Map.entry(11, CHINESE),
            Map.entry(14, FULL_WIDTH),
            Map.entry(18, CIRCLED),
            Map.entry(23, NOTHING),
            Map.entry(26, WITH_POINT),
            Map.entry(27, IN_BRACKETS),
            Map.entry(28, CIRCLED),
            Map.entry(30, STEMS),
            Map.entry(33, CHINESE),
            Map.entry(35, CHINESE),
            Map.entry(37, CHINESE),
            Map.entry(39, CHINESE),
            Map.entry(255, NOTHING));

    abstract String write(int number);

    static NumberStyle of(String name) {
        return BY_NAME.getOrDefault(name, ARABIC);
    }

    static NumberStyle of(int code) {
        return BY_CODE.getOrDefault(code, ARABIC);
    }

    private static String letter(String letters, int number) {
        return number >= 1 && number <= letters.length()
                ? letters.substring(number - 1, number)
                : String.valueOf(number);
    }

    /** 十, 十一, 二十, 一百零一: as people write. */
    private static String chinese(int number) {
        if (number <= 0 || number > MOST) {
            return number == 0 ? "〇" : String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        String figures = String.valueOf(number);
        boolean zero = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int unit = figures.length() - 1 - i;
            if (digit == 0) {
                zero = true;
                continue;
            }
            text.append(zero ? "零" : "");
            text.append(number < 20 && unit == 1 ? "" : DIGITS.charAt(digit)).append(UNITS[unit]);
            zero = false;
        }
        return text.toString();
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        if (number <= 0 || number > MOST) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }
}
