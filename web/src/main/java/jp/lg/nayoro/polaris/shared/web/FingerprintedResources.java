package jp.lg.nayoro.polaris.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;

import org.omnifaces.resourcehandler.DefaultResourceHandler;
import org.omnifaces.resourcehandler.RemappedResource;

/**
 * Puts a mark of their content into the addresses of our own styles, scripts and drawings, so that browsers may keep them for a
 * year and still never show an old one. Those of libraries bear their version already.
 */
public class FingerprintedResources extends DefaultResourceHandler {

    private static final Set<String> OURS = Set.of("styles", "scripts", "images");
    private static final int DIGITS = 10;

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public FingerprintedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource decorateResource(Resource resource) {
        if (resource == null || !OURS.contains(String.valueOf(resource.getLibraryName()))) {
            return resource;
        }
        var mark = marks.computeIfAbsent(
                resource.getLibraryName() + "/" + resource.getResourceName(), any -> markOf(resource));
        return new RemappedResource(resource, resource.getRequestPath() + "&v=" + mark);
    }

    private static String markOf(Resource resource) {
        try (var content = resource.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
