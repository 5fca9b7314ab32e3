package org.faktuur.mail;

/// What keeps an e-mail from being sent.
public enum TroubleKind {

    /// No mail server is set up.
    NO_SERVER,

    /// The server cannot be reached.
    NO_CONNECTION,

    /// The server does not take the user or the password.
    NO_SIGN_IN,

    /// The server asks to try again later.
    LATER,

    /// The server will not take it, now or later.
    TURNED_AWAY,

    /// Nobody knows whether the server has taken it.
    NO_ANSWER;

    /// Does it concern every mail, not only this one?
    boolean isOfTheServer() {
        return this == NO_SERVER || this == NO_CONNECTION || this == NO_SIGN_IN;
    }
}
