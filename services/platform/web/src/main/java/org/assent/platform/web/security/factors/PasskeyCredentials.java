package org.assent.platform.web.security.factors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The public halves of passkeys. */
final class PasskeyCredentials implements UserCredentialRepository {
    private static final String SELECT =
            "select p.*, u.user_handle from access.passkey p join access.passkey_user u using (username) where ";

    private final JdbcClient database;

    PasskeyCredentials(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void delete(Bytes credentialId) {
        database.sql("delete from access.passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord record) {
        database.sql("""
                        insert into access.passkey (credential_id, username, name, public_key, signature_count,
                            user_verified, backup_eligible, backed_up, transports, attestation, attestation_client,
                            created_at, last_used_at)
                        select :id, username, :name, :key, :count, :verified, :eligible, :backed, :transports,
                            :attestation, :client, :created, :used
                        from access.passkey_user where user_handle = :user
                        on conflict (credential_id) do update set signature_count = excluded.signature_count,
                            user_verified = excluded.user_verified, backed_up = excluded.backed_up,
                            last_used_at = excluded.last_used_at
                        """)
                .param("id", record.getCredentialId().getBytes())
                .param("user", record.getUserEntityUserId().getBytes())
                .param("name", record.getLabel())
                .param("key", record.getPublicKey().getBytes())
                .param("count", record.getSignatureCount())
                .param("verified", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backed", record.isBackupState())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("attestation", bytes(record.getAttestationObject()))
                .param("client", bytes(record.getAttestationClientDataJSON()))
                .param("created", Timestamp.from(record.getCreated()))
                .param("used", Timestamp.from(record.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return database.sql(SELECT + "credential_id = ?")
                .param(credentialId.getBytes())
                .query((result, number) -> record(result))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return database.sql(SELECT + "user_handle = ? order by created_at")
                .param(userId.getBytes())
                .query((result, number) -> record(result))
                .list();
    }

    private static CredentialRecord record(ResultSet row) throws SQLException {
        ImmutableCredentialRecord.ImmutableCredentialRecordBuilder record = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("user_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Stream.of(row.getString("transports").split(","))
                        .filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .label(row.getString("name"));
        byte[] attestation = row.getBytes("attestation");
        byte[] client = row.getBytes("attestation_client");
        if (attestation != null && client != null) {
            record.attestationObject(new Bytes(attestation)).attestationClientDataJSON(new Bytes(client));
        }
        return record.build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }
}
