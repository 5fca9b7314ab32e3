package org.faktuur.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Changes the e-mail settings: the password beside the books, everything else in them.
public final class SaveMailSettings {

    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}.:-]*[\\p{L}\\p{N}])?");

    private final MailParameters parameters;
    private final MailPasswords passwords;
    private final Transactions transactions;

    /// Of these books, on this machine.
    public SaveMailSettings(MailParameters parameters, MailPasswords passwords, Transactions transactions) {
        this.parameters = parameters;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /// Keeps the settings; an empty password leaves the one that is known. Refused while the server, the port or an
    /// address is none, or a user has no password.
    public Outcome<MailSettings> save(MailSettings settings, String password) {
        return checked(settings, password).then(good -> {
            if (!password.isEmpty()) {
                passwords.keep(good.server(), password);
            }
            return transactions.run(() -> {
                parameters.save(good);
                return Outcome.done(good);
            });
        });
    }

    /// The settings, where they could be kept.
    Outcome<MailSettings> checked(MailSettings settings, String password) {
        var server = settings.server();
        var sender = settings.sender();
        var faults = new ArrayList<Refusal>();
        if (!HOST.matcher(server.host()).matches()) {
            faults.add(new MailRefusal.BadMailServer(server.host()));
        }
        if (server.port() < 1 || server.port() > LAST_PORT) {
            faults.add(new MailRefusal.BadPort(Integer.toString(server.port())));
        }
        if (server.wantsSignIn() && password(server, password).isEmpty()) {
            faults.add(new MailRefusal.NoPassword(server.user()));
        }
        if (!MailAddress.isGood(sender.address())) {
            faults.add(new MailRefusal.BadSender(sender.address()));
        }
        if (!sender.replyTo().isEmpty() && !MailAddress.isGood(sender.replyTo())) {
            faults.add(new MailRefusal.BadReplyTo(sender.replyTo()));
        }
        return faults.isEmpty() ? Outcome.done(settings) : Outcome.refused(List.copyOf(faults));
    }

    /// The password as it was typed, or else as it is known.
    Optional<String> password(MailSettings.Server server, String typed) {
        return typed.isEmpty() ? passwords.of(server) : Optional.of(typed);
    }
}
