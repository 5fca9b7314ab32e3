package org.faktuur.console;

import java.util.LinkedHashMap;
import java.util.Map;
import org.faktuur.mail.MailRun;
import org.faktuur.mail.MailStatus;
import org.faktuur.mail.MailTrouble;
import org.faktuur.mail.OutboxEntry;
import picocli.CommandLine.Command;

/// Sends the e-mails that wait in the outbox and are due.
@Command(name = "send-mail")
final class SendMailCommand implements ConsoleTask {

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> {
            var sending = office.mail().sending();
            var unsure = sending.findUnsure();
            return Answer.of(sending.sendDue().map(run -> answer(terminal, run, unsure)));
        });
    }

    private static Answer answer(Terminal terminal, MailRun run, long unsure) {
        var answer = new Answer().fact("mails", run.tried().stream().map(each -> fact(terminal, each)).toList())
                .fact("waiting", run.waiting());
        run.tried().forEach(each -> answer.line(terminal.text(
                each.status() == MailStatus.SENT ? "console.mailSent" : "console.mailNotSent",
                Map.of("document", each.about().document().number(), "to", each.letter().to(),
                        "why", why(terminal, each)))));
        run.held().ifPresent(why -> answer.fact("held", words(terminal, why)).line(words(terminal, why)).failed());
        if (unsure > 0) {
            answer.line(terminal.text("MailRounds.unsure", Map.of("count", unsure))).failed();
        }
        answer.line(terminal.text("console.mailRun", Map.of("sent", run.count(MailStatus.SENT), "waiting",
                run.waiting())));
        return run.count(MailStatus.SENT) == run.tried().size() ? answer : answer.failed();
    }

    private static Map<String, Object> fact(Terminal terminal, OutboxEntry mail) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("document", mail.about().document().number());
        fact.put("to", mail.letter().to());
        fact.put("status", mail.status());
        fact.put("why", why(terminal, mail));
        fact.put("message_id", mail.state().messageId());
        return fact;
    }

    private static String why(Terminal terminal, OutboxEntry mail) {
        return mail.trouble().map(trouble -> words(terminal, trouble)).orElse("");
    }

    private static String words(Terminal terminal, MailTrouble trouble) {
        return trouble.words().in(terminal.texts());
    }
}
