package org.ukuk.dialogue.opinion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.ProcessDesk;
import org.ukuk.dialogue.process.ProcessTab;

@Configuration(proxyBeanMethods = false)
class OpinionConfiguration {

    @Bean
    ProcessTab opinionTab() {
        return new Tab();
    }

    @Bean
    ProcessDesk opinionDesk() {
        return new ProcessDesk(40, StatementDesk.PATH, "opinion.desk");
    }

    private record Tab() implements ProcessTab {

        @Override
        public int order() {
            return 40;
        }

        @Override
        public String path() {
            return "/opinions";
        }

        @Override
        public String key() {
            return "opinion.tab";
        }

        @Override
        public boolean isShown(Process process) {
            return process.hasOpinions();
        }
    }
}
