package org.ukuk.bench;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.ukuk.App;

/// The centre's beans on a data folder nobody serves; its pages are on a port nobody is told.
final class BenchContext {

    private BenchContext() {}

    static ConfigurableApplicationContext open(Path data, String... more) {
        var usual = Stream.of("--ukuk.data=" + data, "--server.port=0", "--server.address=127.0.0.1");
        return new SpringApplication(App.class)
                .run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
    }
}
