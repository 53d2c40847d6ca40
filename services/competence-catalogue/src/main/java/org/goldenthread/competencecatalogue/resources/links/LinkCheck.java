package org.goldenthread.competencecatalogue.resources.links;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at one link now and then, where that is switched on: nobody's server is asked more often than once a day. */
@ApplicationScoped
class LinkCheck {

    private final LinkTable links;
    private final LinkClient client;
    private final LinksConfig config;

    LinkCheck(LinkTable links, LinkClient client, LinksConfig config) {
        this.links = links;
        this.client = client;
        this.config = config;
    }

    @Scheduled(
            every = "{golden-thread.links.every:10s}",
            delayed = "{golden-thread.links.delay:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (config.enabled()) {
            links.claim().ifPresent(this::look);
        }
    }

    private void look(LinkTable.Due link) {
        Answer answer = client.ask(link.url());
        links.store(link, answer);
        Log.infof("The link of resource %s is %s", link.code(), answer.result().text());
    }
}
