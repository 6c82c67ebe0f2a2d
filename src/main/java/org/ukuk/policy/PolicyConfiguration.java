package org.ukuk.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.accounts.AccountPage;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Section policySection() {
        return new Section(4, "/recommendations", "policy.title");
    }

    @Bean
    AccountPage bodyPages() {
        return new AccountPage(2, "/account/body", "followup.portal.page");
    }
}
