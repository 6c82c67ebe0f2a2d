package org.ukuk.dialogue.consultations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.ProcessDesk;
import org.ukuk.dialogue.process.ProcessTab;

/// What consultations on a draft add to a consultation: parts for readers, pages at the desk.
@Configuration(proxyBeanMethods = false)
class ConsultationsConfiguration {

    /// @param path below the consultation's address
    private record Tab(int order, String path, String key, Papers papers) implements ProcessTab {

        @Override
        public boolean isShown(Process process) {
            return papers.newest(process.id()) > 0;
        }
    }

    @Bean
    ProcessTab textTab(Papers papers) {
        return new Tab(1, "/text", "talk.tab.text", papers);
    }

    @Bean
    ProcessTab answersTab(Papers papers) {
        return new Tab(3, "/answers", "talk.tab.answers", papers);
    }

    @Bean
    ProcessTab matrixTab(Papers papers) {
        return new Tab(4, "/matrix", "talk.tab.matrix", papers);
    }

    @Bean
    ProcessTab reportTab(Papers papers) {
        return new Tab(5, "/report", "talk.tab.report", papers);
    }

    @Bean
    ProcessDesk reportDesk() {
        return new ProcessDesk(3, "/desk/consultations/{id}/report", "talk.tab.report");
    }

    @Bean
    ProcessDesk draftDesk() {
        return new ProcessDesk(1, "/desk/consultations/{id}/draft", "paper.title");
    }

    @Bean
    ProcessDesk answersDesk() {
        return new ProcessDesk(2, "/desk/consultations/{id}/answers", "talk.answering");
    }
}
