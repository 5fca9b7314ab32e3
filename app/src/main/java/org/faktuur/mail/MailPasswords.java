package org.faktuur.mail;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The passwords of mail servers, by server and user. They lie with the person at this machine, neither in the books
/// nor in their backups.
public interface MailPasswords {

    /// The password of the user at the server, as far as it is known here.
    Optional<String> of(MailSettings.Server server);

    /// Keeps it in place of what was there.
    void keep(MailSettings.Server server, String password);

    /// Where they are kept, for people; empty where they do not outlast the program.
    String place();

    /// Passwords that last as long as the program runs.
    static MailPasswords inMemory() {
        var kept = new ConcurrentHashMap<String, String>();
        return new MailPasswords() {
            @Override
            public Optional<String> of(MailSettings.Server server) {
                return Optional.ofNullable(kept.get(key(server)));
            }

            @Override
            public void keep(MailSettings.Server server, String password) {
                kept.putAll(Map.of(key(server), password));
            }

            @Override
            public String place() {
                return "";
            }
        };
    }

    /// What a password is kept under.
    static String key(MailSettings.Server server) {
        return server.user() + "@" + server.host();
    }
}
