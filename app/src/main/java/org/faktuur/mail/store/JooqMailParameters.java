package org.faktuur.mail.store;

import static org.faktuur.database.schema.Tables.PARAMETER;

import java.util.Map;
import java.util.Optional;
import org.faktuur.database.Database;
import org.faktuur.mail.MailParameters;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;

/// The e-mail settings among the company's parameters.
public final class JooqMailParameters implements MailParameters {

    private static final String PREFIX = "mail.";

    private final Database database;

    public JooqMailParameters(Database database) {
        this.database = database;
    }

    @Override
    public Optional<MailSettings> settings() {
        var kept = database.dsl().select(PARAMETER.NAME, PARAMETER.CONTENT).from(PARAMETER)
                .where(PARAMETER.NAME.startsWith(PREFIX)).fetchMap(PARAMETER.NAME, PARAMETER.CONTENT);
        return kept.isEmpty() ? Optional.empty() : Optional.of(new MailSettings(
                new MailSettings.Server(kept.get(PREFIX + "host"), Integer.parseInt(kept.get(PREFIX + "port")),
                        MailSecurity.valueOf(kept.get(PREFIX + "security")), kept.get(PREFIX + "user")),
                new MailSettings.Sender(kept.get(PREFIX + "sender"), kept.get(PREFIX + "address"),
                        kept.get(PREFIX + "reply-to"))));
    }

    @Override
    public void save(MailSettings settings) {
        var server = settings.server();
        var sender = settings.sender();
        Map.of("host", server.host(), "port", Integer.toString(server.port()), "security", server.security().name(),
                "user", server.user(), "sender", sender.name(), "address", sender.address(), "reply-to",
                sender.replyTo()).forEach((name, content) -> keep(PREFIX + name, content));
    }

    private void keep(String name, String content) {
        database.dsl().insertInto(PARAMETER).set(PARAMETER.NAME, name).set(PARAMETER.CONTENT, content)
                .onConflict(PARAMETER.NAME).doUpdate().set(PARAMETER.CONTENT, content).execute();
    }
}
