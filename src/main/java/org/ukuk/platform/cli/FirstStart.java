package org.ukuk.platform.cli;

import org.ukuk.platform.jobs.JobHandler.Progress;

/// Something a centre does once in its life, when it is first opened; not when it is opened with `--empty`. If the
/// process dies before the end it is done again from its beginning.
public interface FirstStart {

    /// Marks it as done; never changes.
    String name();

    /// What is said while it runs, such as `Loading the starter collection`.
    String title();

    /// Smaller first.
    default int order() {
        return 50;
    }

    /// @throws Exception stops the start and is shown as one line
    void run(Progress progress) throws Exception;
}
