package org.goldenthread.standalone.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.goldenthread.standalone.part.LaunchException;

/** Sends what Kafka says, and whatever else logs in this process, to one file and not to the console. */
final class KafkaLog {
    private KafkaLog() {}

    static void to(Path file) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$-7s %3$s %5$s%6$s%n");
        try {
            var handler = new FileHandler(file.toString());
            handler.setFormatter(new SimpleFormatter());
            LogManager.getLogManager().reset();
            Logger.getLogger("").addHandler(handler);
        } catch (IOException e) {
            throw new LaunchException("The log " + file + " can't be written: " + e.getMessage(), e);
        }
    }
}
