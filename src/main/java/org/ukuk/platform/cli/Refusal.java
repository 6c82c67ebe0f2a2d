package org.ukuk.platform.cli;

/// Why `ukuk` does not do what it was asked, in one sentence for the person at the terminal.
public final class Refusal extends RuntimeException {

    /// The exit code when a setting or an argument cannot be used.
    static final int USAGE = 2;

    /// The exit code of work that failed.
    static final int FAILURE = 1;

    private final int code;

    private Refusal(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /// A setting or an argument that cannot be used.
    public static Refusal usage(String sentence) {
        return new Refusal(USAGE, sentence);
    }

    /// Something outside that is not as it has to be: a disk, a port, a process.
    public static Refusal failure(String sentence) {
        return new Refusal(FAILURE, sentence);
    }

    int code() {
        return code;
    }
}
