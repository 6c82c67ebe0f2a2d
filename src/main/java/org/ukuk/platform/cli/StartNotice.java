package org.ukuk.platform.cli;

import java.util.Optional;

/// What somebody who has just started the centre should know, below its address.
public interface StartNotice {

    /// @param address scheme, host and port, with no slash at the end
    Optional<String> line(String address);
}
