package org.ukuk.platform.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How a command is handed to the process that serves: a request whose body are texts between zero letters, an answer
/// whose body is the output, then a zero letter, the exit code and a complaint.
///
/// @param folder where it was called
record Handover(String folder, boolean terminal, List<String> arguments) {

    static final char BEAT = '\u0001';
    private static final char END = '\0';

    static Handover read(byte[] body) {
        var parts = new String(body, StandardCharsets.UTF_8).split(String.valueOf(END), -1);
        return new Handover(
                parts[0],
                Boolean.parseBoolean(parts.length > 1 ? parts[1] : ""),
                List.of(parts).subList(Math.min(2, parts.length), parts.length));
    }

    byte[] body() {
        var parts = new ArrayList<>(List.of(folder, String.valueOf(terminal)));
        parts.addAll(arguments);
        return String.join(String.valueOf(END), parts).getBytes(StandardCharsets.UTF_8);
    }

    static void end(PrintWriter out, Commands.Outcome outcome) {
        out.print(END + String.valueOf(outcome.code()) + "\n" + outcome.complaint());
        out.flush();
    }

    /// Has the command done behind the door; its output goes to `out` as it comes.
    Commands.Outcome pass(DataFolder.Door door, PrintWriter out) {
        try {
            var connection = (HttpURLConnection)
                    URI.create(door.address() + CallDoor.PATH).toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Authorization", "Bearer " + door.token());
            connection.getOutputStream().write(body());
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw Refusal.failure("The centre at " + door.address() + " does not take commands from here.");
            }
            try (var answer = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                return copy(answer, out);
            }
        } catch (IOException e) {
            throw Refusal.failure("The centre at %s stopped answering (%s).".formatted(door.address(), e.getMessage()));
        }
    }

    private static Commands.Outcome copy(Reader answer, PrintWriter out) throws IOException {
        var buffer = new char[4096];
        var last = new StringBuilder();
        boolean over = false;
        for (int length = answer.read(buffer); length >= 0; length = answer.read(buffer)) {
            for (int i = 0; i < length; i++) {
                if (over) {
                    last.append(buffer[i]);
                } else if (buffer[i] == END) {
                    over = true;
                } else if (buffer[i] != BEAT) {
                    out.print(buffer[i]);
                }
            }
            out.flush();
        }
        if (!over) {
            throw new IOException("it ended in the middle");
        }
        int line = last.indexOf("\n");
        return new Commands.Outcome(Integer.parseInt(last.substring(0, line)), last.substring(line + 1));
    }
}
