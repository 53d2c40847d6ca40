package org.goldenthread.outbox;

final class BrokerAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerAwayException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
