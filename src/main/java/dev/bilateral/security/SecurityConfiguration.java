package dev.bilateral.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three sets of rules: the API and what others embed, without sessions, and the screens, which say themselves who may open
 * them. All check
 * passwords with {@link PasswordCheck}, which Spring finds as the one bean of its kind; naming it here too would have it
 * asked, and count a failure, twice.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Vaadin's client needs inline scripts, and functions made from text. Nobody may frame a page. */
    private static final String SCREEN_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Its pictures and style sheets come from here, also where the frame is sandboxed. Whoever wants may frame it. */
    private static final String EMBED_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain apiRules(HttpSecurity http, @Value("${bilateral.api.anonymous:true}") boolean anonymous) {
        return statelessRules(http.securityMatcher("/api/**"), anonymous)
                .headers(headers -> harden(headers, API_POLICY))
                .build();
    }

    /** What may stand in anybody's frame: it knows nobody, runs no script and sends nothing. */
    @Bean
    @Order(2)
    SecurityFilterChain embedRules(HttpSecurity http, @Value("${bilateral.api.anonymous:true}") boolean anonymous) {
        return statelessRules(http.securityMatcher("/embed/*"), anonymous)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(EMBED_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static HttpSecurity statelessRules(HttpSecurity http, boolean anonymous) {
        ApiProblems problems = new ApiProblems();
        return http.authorizeHttpRequests(requests -> {
                    // whoever has a file checked takes the server's time
                    requests.requestMatchers(HttpMethod.POST, "/api/v1/datasets/*/checks")
                            .authenticated();
                    requests.requestMatchers("/api/v1/audit.*").hasRole("ADMIN");
                    if (anonymous) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().authenticated();
                    }
                })
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no session, so nothing that a foreign page could ride on
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    @Bean
    @Order(3)
    SecurityFilterChain screenRules(HttpSecurity http, SignedInSessions sessions) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignedIn(sessions));
        return http.addFilterBefore(new OwnFormOnly(), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                // named here too, since the framework else puts its own page before ours
                .formLogin(form -> form.loginPage(LoginView.ADDRESS).failureHandler(new NotSignedIn()))
                // views are guarded by their own annotations; an unknown address is a page that says so, not a sign-in
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::permitAll))
                .headers(headers -> harden(headers, SCREEN_POLICY))
                .build();
    }

    /** Bcrypt, with the method's name before each hash, so that a better one can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
