package org.assent.platform.web.security;

import java.security.SecureRandom;
import java.util.Set;
import org.assent.kernel.Role;
import org.assent.platform.database.Database;
import org.assent.platform.notices.Letters;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.assent.platform.web.security.factors.SecondFactors;
import org.assent.platform.web.security.oidc.Identities;
import org.assent.platform.web.security.oidc.OidcProviders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts: how they come to be, who looks after them, and the pages for both. */
@Configuration(proxyBeanMethods = false)
@Import({
    SessionPages.class,
    PasswordPage.class,
    InvitationPage.class,
    AccessRecordPage.class,
    AccountsApi.class,
    SessionsApi.class,
    InvitationsApi.class,
    AccessRecordApi.class
})
class AccountConfiguration {
    private static final int ACCOUNTS = 85;
    private static final int INVITATIONS = 84;

    private final SecureRandom random = new SecureRandom();

    @Bean
    AccountTransactions accountTransactions(
            Database database, ObjectProvider<PlatformTransactionManager> transactions) {
        return new AccountTransactions(new TransactionTemplate(
                transactions.getIfAvailable(() -> new JdbcTransactionManager(database.application()))));
    }

    @Bean
    AccountLetters accountLetters(
            Database database, ObjectProvider<Letters> letters, AccountTransactions transactions, RealTime time) {
        return new AccountLetters(
                JdbcClient.create(database.application()), letters.getIfAvailable(), transactions.operations(), time);
    }

    @Bean
    Invitations invitations(
            Database database, AccountLetters letters, AccountTransactions transactions, RealTime time) {
        return new Invitations(
                JdbcClient.create(database.application()), letters, transactions.operations(), random, time);
    }

    @Bean
    StoredAccounts accounts(
            Database database,
            PasswordEncoder passwords,
            SecondFactors factors,
            SignInLog log,
            AccountLetters letters,
            Invitations invitations,
            AccountTransactions transactions,
            RealTime time) {
        return new StoredAccounts(
                JdbcClient.create(database.application()),
                passwords,
                factors,
                log,
                letters,
                invitations,
                transactions.operations(),
                time);
    }

    @Bean
    Sessions sessions(JdbcIndexedSessionRepository repository) {
        return new Sessions(repository);
    }

    @Bean
    AccountCare accountCare(
            StoredAccounts accounts, Invitations invitations, Sessions sessions, SignInLog log, RefusedReads refused) {
        return new AccountCare(accounts, invitations, sessions, log, refused);
    }

    @Bean
    PasswordChoice passwordChoice() {
        return PasswordChoice.withTheListOfCommonOnes();
    }

    @Bean
    InvitationsPages invitationsPages(
            Invitations invitations, ObjectProvider<PersonNames> names, AccountCare care, RealTime time, Words words) {
        return new InvitationsPages(invitations, names.getIfAvailable(), care, time, words);
    }

    @Bean
    AccountsPages accountsPages(
            StoredAccounts accounts,
            AccountCare care,
            SecondFactors factors,
            Sessions sessions,
            Identities identities,
            OidcProviders providers,
            ObjectProvider<PersonNames> names,
            AccountLetters letters,
            StepUp stepUp,
            SignInLog log,
            Words words) {
        return new AccountsPages(
                accounts,
                care,
                factors,
                sessions,
                identities,
                providers,
                names.getIfAvailable(),
                letters,
                stepUp,
                log,
                words);
    }

    @Bean
    NavigationItem invitationsNavigation() {
        return new NavigationItem(
                "invitations", "/invitations", Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR), INVITATIONS);
    }

    @Bean
    NavigationItem accountsNavigation() {
        return new NavigationItem("accounts", "/accounts", Set.of(Role.ADMINISTRATOR), ACCOUNTS);
    }
}
