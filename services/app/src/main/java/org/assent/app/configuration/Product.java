package org.assent.app.configuration;

import org.assent.consensus.ConsensusConfiguration;
import org.assent.consultation.ConsultationConfiguration;
import org.assent.documents.DocumentsConfiguration;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.web.PeopleConfiguration;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.notices.post.NoticesConfiguration;
import org.assent.platform.operations.OperationsConfiguration;
import org.assent.platform.process.engine.ProcessConfiguration;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.platform.web.WebConfiguration;
import org.assent.proposals.ProposalsConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Everything that makes the product, by name. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    SettingsConfiguration.class,
    DatabaseConfiguration.class,
    ClockConfiguration.class,
    HealthConfiguration.class,
    PersonKeyConfiguration.class,
    RealTime.class,
    Demonstrating.class,
    Mailing.class,
    LedgerConfiguration.class,
    TimelineConfiguration.class,
    ProcessConfiguration.class,
    NoticesConfiguration.class,
    WebConfiguration.class,
    OperationsConfiguration.class,
    MembershipConfiguration.class,
    PeopleConfiguration.class,
    ConsultationConfiguration.class,
    DocumentsConfiguration.class,
    ConsensusConfiguration.class,
    ProposalsConfiguration.class
})
public class Product {}
