package org.assent.platform.web.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the {@link IdempotencyKey} of the request: the header {@code Idempotency-Key} of programs, the hidden
 * field of forms. It comes with the hash of what was sent, so the same key with another request is found out.
 */
public final class IdempotencyKeys implements HandlerMethodArgumentResolver {
    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "idempotencyKey";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException, ServletException {
        return of((HttpServletRequest) webRequest.getNativeRequest());
    }

    /**
     * The key of a request.
     *
     * @throws BadInput it has none
     */
    public static IdempotencyKey of(HttpServletRequest request) throws IOException, ServletException {
        boolean program = request.getRequestURI().startsWith("/api/");
        String key = program ? request.getHeader(HEADER) : request.getParameter(FIELD);
        if (key == null || key.isBlank() || key.length() > 200) {
            throw new BadInput("bad.key");
        }
        return new IdempotencyKey(key.strip(), hash(request));
    }

    private static String hash(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = sha256();
        add(digest, request.getMethod());
        add(digest, request.getRequestURI());
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove(FIELD);
        parameters.remove("_csrf");
        parameters.forEach((name, values) -> {
            add(digest, name);
            for (String value : values) {
                add(digest, value);
            }
        });
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            addFiles(digest, request);
        }
        add(digest, RepeatableBody.of(request));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFiles(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException {
        for (Part part : request.getParts()) {
            String fileName = part.getSubmittedFileName();
            if (fileName != null) {
                add(digest, fileName);
                digest.update(
                        ByteBuffer.allocate(Long.BYTES).putLong(part.getSize()).array());
                try (InputStream content = part.getInputStream();
                        OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                    content.transferTo(digested);
                }
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that nothing moves from one part to the next. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
