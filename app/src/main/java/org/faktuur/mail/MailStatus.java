package org.faktuur.mail;

/// Where an e-mail stands. Only what a server has taken is sent; when the program ended before the server answered,
/// it is unsure, and a person decides.
public enum MailStatus {
    WAITING, SENDING, UNSURE, FAILED, SENT, CANCELLED
}
