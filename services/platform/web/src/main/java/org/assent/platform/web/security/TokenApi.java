package org.assent.platform.web.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives programs their tokens. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokenApi {
    private final StoredAccounts accounts;
    private final StoredTokens tokens;
    private final AddressLimit limit;

    TokenApi(StoredAccounts accounts, StoredTokens tokens, AddressLimit limit) {
        this.limit = limit;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** Name and password of a local account. */
    record Credentials(
            @NotBlank @Size(max = 200) String username,
            @NotBlank @Size(max = 200) String password) {}

    /** The token; it is shown only here. */
    record Token(String token, Instant expiresAt) {}

    @PostMapping
    @SecurityRequirements
    @Operation(summary = "Get a token for name and password", operationId = "issueToken")
    @ApiResponse(responseCode = "200", description = "The token, to be sent as Authorization: Bearer")
    @ApiResponse(
            responseCode = "429",
            description = "It failed too often from this address; Retry-After says how long to wait")
    Token issue(@RequestBody @Validated Credentials credentials, HttpServletRequest request) {
        AccountPrincipal account = accounts.verify(credentials.username(), credentials.password())
                .orElseThrow(() -> {
                    limit.failed(request.getRemoteAddr());
                    return new BadCredentialsException("name and password do not go together");
                });
        StoredTokens.Issued issued = tokens.issue(account);
        return new Token(issued.token(), issued.expiresAt());
    }
}
