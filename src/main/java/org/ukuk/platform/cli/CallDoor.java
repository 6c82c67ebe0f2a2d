package org.ukuk.platform.cli;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The door through which another process of this machine has a command done by the serving one. It stands before
/// everything else, opens to the token of the data folder's lock file only, and for all others is not there.
final class CallDoor implements Filter {

    static final String PATH = "/internal/call";
    private static final int LONGEST_CALL = 1 << 20;
    private static final int BEAT_SECONDS = 3;

    private final Commands commands;
    private final String token = HexFormat.of().formatHex(SecureRandom.getSeed(32));
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("callers").daemon().factory());

    CallDoor(Commands commands) {
        this.commands = commands;
    }

    String token() {
        return token;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest call)
                || !(response instanceof HttpServletResponse answer)
                || !call.getRequestURI().equals(PATH)) {
            rest.doFilter(request, response);
        } else if (call.getMethod().equals("POST") && isFromHere(call) && hasToken(call)) {
            run(call, answer);
        } else {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isFromHere(HttpServletRequest call) throws IOException {
        return call.getRemoteAddr().equals(call.getLocalAddr())
                || InetAddress.getByName(call.getRemoteAddr()).isLoopbackAddress();
    }

    private boolean hasToken(HttpServletRequest call) {
        var given = call.getHeader("Authorization");
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var said = Handover.read(request.getInputStream().readNBytes(LONGEST_CALL));
        response.setContentType("text/plain;charset=UTF-8");
        var out = new PrintWriter(response.getOutputStream(), false, StandardCharsets.UTF_8);
        var gone = new AtomicBoolean();
        var beat =
                beats.scheduleWithFixedDelay(() -> gone.set(beat(out)), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            var bar = new Bar(out, said.terminal(), gone::get);
            var call = new Command.Call(Path.of(said.folder()), out, said.terminal(), bar);
            Handover.end(out, commands.run(List.copyOf(said.arguments()), call));
        } finally {
            beat.cancel(false);
        }
    }

    /// Keeps the connection open and notices when nobody listens any more.
    private static boolean beat(PrintWriter out) {
        out.print(Handover.BEAT);
        return out.checkError();
    }
}
