package org.faktuur.mail;

/// How the way to the mail server is kept from other eyes, and the port that is usual for it.
public enum MailSecurity {
    STARTTLS(587), TLS(465), NONE(25);

    private final int usualPort;

    MailSecurity(int usualPort) {
        this.usualPort = usualPort;
    }

    /// The port that servers usually have for it.
    public int usualPort() {
        return usualPort;
    }
}
