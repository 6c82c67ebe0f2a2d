package org.ukuk.accounts;

import java.util.List;

/// What was asked is not done, for a reason that can be shown.
public final class Refusal extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    /// @param key message key of the reason
    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
