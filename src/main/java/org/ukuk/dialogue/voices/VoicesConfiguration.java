package org.ukuk.dialogue.voices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.desk.DeskPage;
import org.ukuk.dialogue.process.ProcessDesk;

@Configuration(proxyBeanMethods = false)
class VoicesConfiguration {

    @Bean
    ProcessDesk codesAtTheDesk() {
        return new ProcessDesk(5, CodeDesk.CODES, "voices.codes");
    }

    @Bean
    DeskPage mandatesAtTheDesk() {
        return new DeskPage(30, "/desk/mandates", "voices.mandates", true);
    }
}
