# Assent from this checkout: built with a JDK 17 and Node 20, run by a Java runtime as a user without rights.
FROM node:20-bookworm-slim AS node

FROM eclipse-temurin:17-jdk-jammy AS build
COPY --from=node /usr/local /usr/local
WORKDIR /source
COPY . .
RUN ./mvnw -B -ntp -q -DskipTests package -pl services/app -am

FROM eclipse-temurin:17-jre-jammy
RUN groupadd --gid 10001 assent \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/assent --shell /usr/sbin/nologin assent \
    && install -d -o assent -g assent -m 0750 /var/lib/assent
COPY --from=build --chown=root:root /source/services/app/target/assent.jar /opt/assent/assent.jar
ENV ASSENT_DATA=/var/lib/assent ASSENT_PORT=8080
WORKDIR /var/lib/assent
USER 10001:10001
EXPOSE 8080
VOLUME /var/lib/assent
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$ASSENT_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/opt/assent/assent.jar"]
