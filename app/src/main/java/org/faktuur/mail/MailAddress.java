package org.faktuur.mail;

import java.net.IDN;
import java.util.regex.Pattern;

/// Whether a mail server can be asked to deliver to an address. Whether somebody reads it there, only time tells.
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private MailAddress() {
    }

    /// Is it an address, such as name@example.org? Letters of every script may stand behind the @.
    public static boolean isGood(String written) {
        return written.length() <= LONGEST && FORM.matcher(onTheWire(written)).matches();
    }

    /// The address as servers write it: letters beyond English ones behind the @ in their own coding.
    public static String onTheWire(String written) {
        var at = written.lastIndexOf('@');
        try {
            return at < 0 ? written : written.substring(0, at + 1) + IDN.toASCII(written.substring(at + 1));
        } catch (IllegalArgumentException _) {
            return written;
        }
    }

    /// The part behind the @.
    static String domain(String written) {
        return onTheWire(written).substring(written.lastIndexOf('@') + 1);
    }
}
