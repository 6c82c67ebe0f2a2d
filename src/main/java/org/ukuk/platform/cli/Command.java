package org.ukuk.platform.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/// A command of `ukuk` that works on the data: a bean annotated with picocli's `@CommandLine.Command`, options as its
/// fields. Each call gets a fresh bean (prototype scope). While the centre serves, the command runs inside the serving
/// process and its output is sent to the one who called.
public interface Command {

    /// Does the work and returns the exit code, 0 for success.
    ///
    /// @throws Exception is shown as one line; exit code 1
    int run(Call call) throws Exception;

    /// Where a command was called from.
    ///
    /// @param folder relative paths in arguments start here
    /// @param out lines for the caller
    /// @param terminal whether a person watches, so that a progress bar makes sense
    record Call(Path folder, PrintWriter out, boolean terminal) {}
}
