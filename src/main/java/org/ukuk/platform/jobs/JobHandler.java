package org.ukuk.platform.jobs;

/// Does one kind of long work. A job that a crash or a stop interrupted is run again from its start, so a handler
/// goes on where its own data say it stopped.
public interface JobHandler {

    String kind();

    /// Returns the report.
    ///
    /// @throws Exception the job has failed, with the exception's message as the reason
    String run(Job job, Progress progress) throws Exception;

    /// How a handler tells how far it came and learns that it shall stop.
    interface Progress {

        /// Tells nobody and never stops.
        Progress NONE = new Progress() {
            @Override
            public void at(long done, long total, String message) {}

            @Override
            public void stopIfCancelled() {}
        };

        void at(long done, long total, String message);

        /// @throws Cancelled when somebody asked for it; call it between steps that are whole
        void stopIfCancelled();
    }

    /// The job was cancelled; what was done so far stays.
    final class Cancelled extends RuntimeException {}
}
