package org.faktuur.mail;

/// Over which server e-mails go out, and as whose. The password is no part of it: it never comes into the books.
public record MailSettings(Server server, Sender sender) {

    /// The mail server. Without a user it is asked without signing in.
    public record Server(String host, int port, MailSecurity security, String user) {

        /// Does it ask who one is?
        public boolean wantsSignIn() {
            return !user.isEmpty();
        }
    }

    /// Whose e-mails they are. An empty reply-to is the sender's own address.
    public record Sender(String name, String address, String replyTo) {
    }
}
