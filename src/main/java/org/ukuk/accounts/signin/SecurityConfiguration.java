package org.ukuk.accounts.signin;

import static org.springframework.security.authorization.AuthorizationManagers.allOf;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// The walls: the desk for staff with a second factor, people and the audit trail for administrators, everybody's
/// account for themselves, all else for everybody.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, CookieSessions sessions, FormProof proof, WayIn wayIn) {
        return http.headers(HeadersConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .sessionManagement(all -> all.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(proof).requireCsrfProtectionMatcher(proof::isNeeded))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(wayIn).accessDeniedHandler(wayIn))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/account/sign-in", "/account/code", "/account/sign-out", "/account/link/*")
                        .permitAll()
                        .requestMatchers("/account/**")
                        .hasAuthority(Presence.COMPLETE)
                        .requestMatchers("/desk/people/**", "/desk/audit/**", "/desk/mail")
                        .access(staff("ADMINISTRATOR"))
                        .requestMatchers("/desk/**")
                        .access(staff("CONTRIBUTOR", "EDITOR", "ADMINISTRATOR"))
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> staff(String... roles) {
        return allOf(
                AuthorityAuthorizationManager.hasAnyRole(roles),
                AuthorityAuthorizationManager.hasAuthority(Presence.SECOND_FACTOR));
    }
}
