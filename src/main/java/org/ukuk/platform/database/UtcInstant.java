package org.ukuk.platform.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// Times are kept in UTC and cut to microseconds: SQLite compares them as text, PostgreSQL keeps no more.
public final class UtcInstant extends AbstractConverter<OffsetDateTime, Instant> {

    public UtcInstant() {
        super(OffsetDateTime.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    @Override
    public @Nullable OffsetDateTime to(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
