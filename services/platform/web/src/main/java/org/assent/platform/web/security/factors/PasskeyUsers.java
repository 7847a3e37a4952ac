package org.assent.platform.web.security.factors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** How passkeys call accounts. */
final class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient database;

    PasskeyUsers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return database.sql("select username, user_handle from access.passkey_user where user_handle = ?")
                .param(id.getBytes())
                .query((result, number) -> user(result.getString("username"), result.getBytes("user_handle")))
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return database.sql("select username, user_handle from access.passkey_user where username = ?")
                .param(username)
                .query((result, number) -> user(result.getString("username"), result.getBytes("user_handle")))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        database.sql("insert into access.passkey_user (username, user_handle) values (?, ?) on conflict do nothing")
                .params(user.getName(), user.getId().getBytes())
                .update();
    }

    @Override
    public void delete(Bytes id) {
        database.sql("delete from access.passkey_user where user_handle = ?")
                .param(id.getBytes())
                .update();
    }

    private static PublicKeyCredentialUserEntity user(String username, byte[] handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(username)
                .displayName(username)
                .id(new Bytes(handle))
                .build();
    }
}
