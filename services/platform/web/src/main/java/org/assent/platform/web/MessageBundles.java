package org.assent.platform.web;

/**
 * The texts of one module, published as a bean and gathered into one message source.
 *
 * @param basename the bundle, for example {@code org.assent.consensus.web.messages}; its English texts are in
 *     {@code messages.properties}, the Russian ones in {@code messages_ru.properties}, both UTF-8
 */
public record MessageBundles(String basename) {}
