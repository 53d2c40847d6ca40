package org.goldenthread.competencecatalogue.resources.links;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address that can be asked: of http or https, with a host, without a name and password in it. */
record Target(URI uri, boolean encrypted, String host) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Nothing for what is no such address. */
    static Optional<Target> of(String address) {
        try {
            var uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            return host == null || uri.getRawUserInfo() != null || !SCHEMES.contains(scheme)
                    ? Optional.empty()
                    : Optional.of(new Target(uri, scheme.equals("https"), host.replaceAll("[\\[\\]]", "")));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return encrypted ? 443 : 80;
    }

    String pathAndQuery() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** What the name of the host means now. */
    List<InetAddress> resolve() throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }

    /** Where a {@code Location} of an answer leads; null where it leads nowhere. */
    @Nullable
    String follow(String location) {
        try {
            return uri.resolve(location).toString();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
