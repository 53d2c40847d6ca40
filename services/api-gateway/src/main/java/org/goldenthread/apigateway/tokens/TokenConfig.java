package org.goldenthread.apigateway.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Whose tokens are taken, and how. */
@ConfigMapping(prefix = "golden-thread.tokens")
public interface TokenConfig {

    /** The claim {@code iss}, to the letter. */
    String issuer();

    /** Where the issuer publishes its keys (a JSON Web Key Set). */
    URI keys();

    /** What the claim {@code aud} must contain. */
    String audience();

    /** Signature algorithms; all with a public key, so that nobody who can check a token can make one. */
    @WithDefault("RS256,PS256,ES256,EdDSA")
    List<String> algorithms();

    @WithDefault("30s")
    Duration clockSkew();

    /** Keys older than this are fetched again while the old ones stay in use: so a withdrawn key goes in time. */
    @WithDefault("10m")
    Duration keysFreshFor();

    /** A token with an unknown key may cause a fetch once in this time. */
    @WithDefault("1m")
    Duration unknownKeyInterval();
}
