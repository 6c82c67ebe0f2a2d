package org.ukuk.dialogue.moderation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.desk.DeskPage;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.ProcessTab;

@Configuration(proxyBeanMethods = false)
class ModerationConfiguration {

    @Bean
    DeskPage moderationAtTheDesk() {
        return new DeskPage(28, ModerationDesk.PATH, "moderation.title", true);
    }

    @Bean
    ProcessTab ownWords() {
        return new ProcessTab() {
            @Override
            public int order() {
                return 90;
            }

            @Override
            public String path() {
                return "/mine";
            }

            @Override
            public String key() {
                return "moderation.mine";
            }

            @Override
            public boolean isShown(Process process) {
                return true;
            }
        };
    }
}
