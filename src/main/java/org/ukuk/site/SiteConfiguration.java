package org.ukuk.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    Section topicsSection() {
        return new Section(8, "/topics", "topics.title");
    }

    @Bean
    Section aboutSection() {
        return new Section(95, "/about", "site.text.about");
    }
}
