package org.ukuk.practices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.accounts.AccountPage;
import org.ukuk.desk.DeskPage;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class PracticesConfiguration {

    @Bean
    Section practicesSection() {
        return new Section(3, "/practices", "practices.title");
    }

    @Bean
    AccountPage ownAssessments() {
        return new AccountPage(1, "/account/assessments", "assessment.mine");
    }

    @Bean
    DeskPage openRounds() {
        return new DeskPage(30, "/desk/assessments", "assessment.rounds.open", false);
    }

    @Bean
    DeskPage practicesSentIn() {
        return new DeskPage(29, "/desk/offers", "offer.desk", false);
    }

    @Bean
    DeskPage criteriaPage() {
        return new DeskPage(31, "/desk/criteria", "criteria.title", true);
    }
}
