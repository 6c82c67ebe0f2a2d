package org.ukuk.platform.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// A command of `ukuk` that works on the data: a bean annotated with picocli's `@CommandLine.Command`, options as its
/// fields. Each call gets a fresh bean (prototype scope). While the centre serves, the command runs inside the serving
/// process and its output is sent to the one who called; otherwise it opens the data folder itself. A command made of
/// others names them in `subcommands`, each such a bean too.
public interface Command {

    /// Does the work and returns the exit code, 0 for success.
    ///
    /// @throws Exception is shown as one line; exit code 1
    int run(Call call) throws Exception;

    /// A command that works on no data: it is no bean, has no collaborators, and runs in the process that was called,
    /// also while the centre serves. picocli fills its fields; other values they do not have.
    interface Alone extends Command {}

    /// Where a command was called from.
    ///
    /// @param folder relative paths in arguments start here
    /// @param out lines for the caller
    /// @param terminal whether a person watches
    /// @param progress draws a bar when a person watches; `stopIfCancelled` throws once the caller pressed Ctrl-C
    ///     or went away, so long work calls it between steps that are whole
    record Call(Path folder, PrintWriter out, boolean terminal, Progress progress) {

        /// A path as the caller meant it.
        public Path path(String given) {
            return folder.resolve(given).normalize();
        }

        /// A path as the caller meant it, of something that is there to be read.
        ///
        /// @throws Refusal when it is not
        public Path readable(String given) {
            var path = path(given);
            if (!Files.isReadable(path)) {
                throw Refusal.usage(path + ": there is no such file, or it cannot be read");
            }
            return path;
        }
    }
}
