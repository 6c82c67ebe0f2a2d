package org.ukuk.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.platform.i18n.Names;

/// The broken chains that the tables of the catalogue alone can tell.
@Configuration(proxyBeanMethods = false)
class ChainConfiguration {

    @Bean
    BrokenChains withoutEvidence(LooseEnds ends) {
        return new WithoutEvidence(ends);
    }

    @Bean
    BrokenChains notChecked(LooseEnds ends, Clock clock) {
        return new NotChecked(ends, clock);
    }

    private record WithoutEvidence(LooseEnds ends) implements BrokenChains {

        @Override
        public Breach breach() {
            return Breach.NO_EVIDENCE;
        }

        @Override
        public int count() {
            return ends.count(LooseEnds.WITHOUT_EVIDENCE);
        }

        @Override
        public List<Row> rows(int from, int limit) {
            return ends.untouched(LooseEnds.WITHOUT_EVIDENCE, from, limit);
        }
    }

    private record NotChecked(LooseEnds ends, Clock clock) implements BrokenChains {

        @Override
        public Breach breach() {
            return Breach.NOT_CHECKED;
        }

        private LocalDate yearAgo() {
            return LocalDate.ofInstant(clock.instant(), Names.BISHKEK).minusYears(1);
        }

        @Override
        public int count() {
            return ends.count(LooseEnds.notCheckedSince(yearAgo()));
        }

        @Override
        public List<Row> rows(int from, int limit) {
            return ends.unchecked(LooseEnds.notCheckedSince(yearAgo()), from, limit);
        }
    }
}
