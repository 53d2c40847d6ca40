package org.goldenthread.outbox;

import java.time.Instant;
import java.util.UUID;

record OutboxRow(UUID id, String aggregateType, String aggregateId, String type, String payload, Instant occurredAt) {}
