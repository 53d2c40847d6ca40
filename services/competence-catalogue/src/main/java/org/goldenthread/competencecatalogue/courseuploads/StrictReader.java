package org.goldenthread.competencecatalogue.courseuploads;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** UTF-8 without any repair: what is none, and U+0000, is refused with its byte and line. A byte order mark is passed over. */
final class StrictReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).limit(0);
    private long before;
    private long line = 1;
    private boolean begun;
    private boolean ended;

    StrictReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        while (true) {
            CharBuffer chars = CharBuffer.wrap(to, offset, length);
            CoderResult result = decoder.decode(bytes, chars, ended);
            int count = chars.position() - offset;
            inspect(to, offset, count);
            if (result.isError()) {
                throw UploadProblems.notUtf8(before + bytes.position(), line);
            }
            int kept = withoutMark(to, offset, count);
            if (kept > 0) {
                return kept;
            }
            if (ended && count == 0) {
                return -1;
            }
            refill();
        }
    }

    private int withoutMark(char[] to, int offset, int count) {
        boolean marked = !begun && count > 0 && to[offset] == BYTE_ORDER_MARK;
        begun |= count > 0;
        if (marked) {
            System.arraycopy(to, offset + 1, to, offset, count - 1);
        }
        return marked ? count - 1 : count;
    }

    private void inspect(char[] chars, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (chars[i] == '\n') {
                line++;
            } else if (chars[i] == 0) {
                throw UploadProblems.nul(line);
            }
        }
    }

    private void refill() throws IOException {
        before += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
