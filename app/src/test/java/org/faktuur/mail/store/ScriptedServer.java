package org.faktuur.mail.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that says what the test tells it to: by the first word of a command what it answers, `HANG UP` to
/// leave without an answer. The end of a mail's content is the command `CONTENT`.
final class ScriptedServer implements AutoCloseable {

    private static final String HANG_UP = "HANG UP";
    private static final Map<String, String> USUAL = Map.of("EHLO", "250 scripted", "MAIL", "250 ok", "RCPT", "250 ok",
            "DATA", "354 go on", "CONTENT", "250 taken", "QUIT", "221 bye", "RSET", "250 ok", "NOOP", "250 ok");

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final AtomicInteger calls = new AtomicInteger();

    ScriptedServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int calls() {
        return calls.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                calls.incrementAndGet();
                talk(caller);
            } catch (IOException left) {
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var goesOn = say(caller, "220 scripted");
        var content = false;
        for (var line = in.readLine(); goesOn && line != null; line = goesOn ? in.readLine() : null) {
            if (content && !line.equals(".")) {
                continue;
            }
            var command = content ? "CONTENT" : line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            var answer = answers.getOrDefault(command, USUAL.getOrDefault(command, "502 what"));
            content = command.equals("DATA") && answer.startsWith("354");
            goesOn = say(caller, answer) && !command.equals("QUIT") && !answer.startsWith("421");
        }
    }

    private static boolean say(Socket caller, String words) throws IOException {
        if (words.equals(HANG_UP)) {
            return false;
        }
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
