package org.ukuk.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server of the smallest kind (RFC 5321) on loopback, which keeps what it is given and can be in a bad mood.
public final class Postbox implements AutoCloseable {

    /// How the server treats letters.
    public enum Mood {
        TAKES,
        BUSY,
        REFUSES,
        REFUSES_TEXT,
        /// Takes the text and dies before it says so.
        DIES_AFTER_TEXT
    }

    private final ServerSocket door;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKES;
    private volatile int connections;

    public Postbox() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("postbox").start(this::serve);
    }

    /// For `--mail-url`.
    public String address() {
        return "smtp://127.0.0.1:" + door.getLocalPort();
    }

    public Postbox in(Mood other) {
        mood = other;
        return this;
    }

    public int connections() {
        return connections;
    }

    /// Letters whose text arrived, as they arrived.
    public List<String> letters() {
        return List.copyOf(letters);
    }

    public void empty() {
        letters.clear();
    }

    public MimeMessage read(int index) {
        try {
            var bytes = letters.get(index).getBytes(StandardCharsets.UTF_8);
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The plain text (0) or the HTML (1) of a letter.
    public String part(int index, int part) {
        try {
            var whole = (MimeMultipart) read(index).getContent();
            return ((String) whole.getBodyPart(part).getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until so many letters have arrived.
    public void await(int count) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (letters.size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("only " + letters.size() + " letters of " + count + " arrived");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                connections++;
                talk(caller);
            } catch (IOException hungUp) {
                // The next caller is served all the same.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 postbox");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
            switch (word) {
                case "RCPT" -> say(caller, recipient());
                case "DATA" -> {
                    say(caller, "354 go on");
                    if (!text(caller, in)) {
                        return;
                    }
                }
                case "QUIT" -> {
                    say(caller, "221 bye");
                    return;
                }
                default -> say(caller, "250 ok");
            }
        }
    }

    private String recipient() {
        return switch (mood) {
            case BUSY -> "451 try again later";
            case REFUSES -> "550 <reader@example.org> unknown here";
            case TAKES, REFUSES_TEXT, DIES_AFTER_TEXT -> "250 ok";
        };
    }

    private boolean text(Socket caller, BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        if (mood == Mood.REFUSES_TEXT) {
            say(caller, "554 no thanks");
            return true;
        }
        letters.add(text.toString());
        if (mood == Mood.DIES_AFTER_TEXT) {
            return false;
        }
        say(caller, "250 taken");
        return true;
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
