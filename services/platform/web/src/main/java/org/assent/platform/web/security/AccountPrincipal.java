package org.assent.platform.web.security;

import java.io.Serializable;
import org.assent.kernel.PersonRef;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session keeps of an account. No right is in it: capacities are read anew for every request.
 *
 * @param username the account
 * @param personRef the person it belongs to
 * @param network the Network whose pages they see
 * @param language the language they chose last
 */
record AccountPrincipal(String username, String personRef, String network, String language)
        implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return username;
    }

    PersonRef person() {
        return new PersonRef(personRef);
    }
}
