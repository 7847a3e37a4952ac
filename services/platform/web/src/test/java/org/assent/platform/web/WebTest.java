package org.assent.platform.web;

import org.assent.kernel.PersonRef;
import org.assent.platform.web.gallery.GalleryApplication;
import org.assent.testing.TestDatabase;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole module, served on a port of its own over a real database, and asked over HTTP. */
@SpringBootTest(
        classes = GalleryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "assent.data=target/data"})
abstract class WebTest {
    @Autowired
    Accounts accounts;

    @Value("${local.server.port}")
    int port;

    @BeforeEach
    void begin_with_one_account() {
        TestDatabase.empty();
        GalleryApplication.HELD.clear();
        GalleryApplication.HELD.addAll(GalleryApplication.held());
        accounts.create("chair", "assent", new PersonRef("chair"), "BY");
    }

    Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port);
    }

    Visitor signedIn() {
        Visitor visitor = visitor();
        visitor.signIn("chair", "assent");
        return visitor;
    }
}
