package org.ukuk.chain;

import java.time.Clock;
import java.time.LocalDate;
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
        public Found find(int from, int limit) {
            return new Found(
                    ends.count(LooseEnds.WITHOUT_EVIDENCE), ends.untouched(LooseEnds.WITHOUT_EVIDENCE, from, limit));
        }
    }

    private record NotChecked(LooseEnds ends, Clock clock) implements BrokenChains {

        @Override
        public Breach breach() {
            return Breach.NOT_CHECKED;
        }

        @Override
        public Found find(int from, int limit) {
            var yearAgo = LocalDate.ofInstant(clock.instant(), Names.BISHKEK).minusYears(1);
            var which = LooseEnds.notCheckedSince(yearAgo);
            return new Found(ends.count(which), ends.unchecked(which, from, limit));
        }
    }
}
