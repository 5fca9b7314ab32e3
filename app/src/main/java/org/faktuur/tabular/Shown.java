package org.faktuur.tabular;

/// A cell as a message may show it: short, and without characters that one cannot see.
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {
    }

    static String of(String cell) {
        var visible = cell.codePoints().limit(LONGEST).map(each -> isHidden(each) ? '\ufffd' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return cell.codePointCount(0, cell.length()) > LONGEST ? visible + "…" : visible;
    }

    /// Control characters, and those that turn the direction of writing so that a name reads as another.
    static boolean isHidden(int each) {
        return Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t'
                || each >= 0x202A && each <= 0x202E || each >= 0x2066 && each <= 0x2069
                || each == 0xFEFF || each == 0xFFFE || each == 0xFFFF;
    }
}
