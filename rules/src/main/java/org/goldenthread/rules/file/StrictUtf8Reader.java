package org.goldenthread.rules.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.goldenthread.rules.file.UnreadableFileException.Reason;

/** Decodes UTF-8 without replacing anything: what is malformed, and NUL, is an exception that says at which byte. */
final class StrictUtf8Reader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final String format;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).limit(0);

    /** Offset in the file of the first byte in the buffer. */
    private long bufferOffset;

    private long charsRead;
    private long lineBreaks;
    private boolean ended;

    /** @param format what the sender is told to save the file as */
    StrictUtf8Reader(InputStream in, String format) {
        this.in = in;
        this.format = format;
    }

    long charsRead() {
        return charsRead;
    }

    long lineBreaks() {
        return lineBreaks;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (true) {
            long start = bufferOffset + bytes.position();
            CharBuffer chars = CharBuffer.wrap(target, offset, length);
            CoderResult result = decoder.decode(bytes, chars, ended);
            int count = chars.position() - offset;
            if (result.isError()) {
                throw malformed();
            }
            if (count > 0) {
                int skipped = charsRead == 0 && target[offset] == BYTE_ORDER_MARK ? 1 : 0;
                charsRead += count;
                inspect(target, offset, offset + count, start);
                if (count > skipped) {
                    System.arraycopy(target, offset + skipped, target, offset, count - skipped);
                    return count - skipped;
                }
            } else if (ended) {
                return -1;
            } else {
                refill();
            }
        }
    }

    private void refill() throws IOException {
        bufferOffset += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void inspect(char[] chars, int from, int to, long startByte) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c == '\n') {
                lineBreaks++;
            } else if (c == 0) {
                long offset = startByte + new String(chars, from, i - from).getBytes(StandardCharsets.UTF_8).length;
                throw UnreadableFileException.atByte(
                        Reason.NUL,
                        "The file has a NUL character at byte " + offset + ". Save it again as " + format + " (UTF-8).",
                        offset,
                        lineBreaks + 1);
            }
        }
    }

    private UnreadableFileException malformed() {
        long offset = bufferOffset + bytes.position();
        return UnreadableFileException.atByte(
                Reason.NOT_UTF_8,
                "The file is not UTF-8: byte " + offset + " can't be read. Save it again as " + format + " (UTF-8).",
                offset,
                lineBreaks + 1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
