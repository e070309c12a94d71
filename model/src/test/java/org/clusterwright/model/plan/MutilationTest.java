package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.clusterwright.model.catalog.Catalog;
import org.junit.jupiter.api.Test;

/// Whatever happens to a plan file, it is read or refused in one sentence.
class MutilationTest {

    private static final byte[] WHOLE =
            PlanFile.text(Sample.plan().embedding(Catalog.of(Sample.entries()))).getBytes(StandardCharsets.UTF_8);

    @Test
    void a_mutilated_plan_is_read_or_refused() {
        int refused = 0;
        for (long seed = 0; seed < 3000; seed++) {
            var random = RandomGeneratorFactory.getDefault().create(seed);
            try {
                PlanFile.read("mutilated", mutilated(random));
            } catch (PlanException e) {
                refused++;
                assertThat(e.getMessage())
                        .startsWith("mutilated: ")
                        .endsWith(".")
                        .doesNotContain("\n", "Exception")
                        .hasSizeLessThan(700);
            }
        }
        assertThat(refused).isGreaterThan(1500);
    }

    /// Up to three blows: a byte changed, a stretch taken out, a stretch doubled, or a token put in.
    private static byte[] mutilated(RandomGenerator random) {
        byte[] bytes = WHOLE.clone();
        for (int blows = 1 + random.nextInt(3); blows > 0; blows--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> bytes[from] = (byte) random.nextInt(32, 127);
                case 1 -> bytes = joined(bytes, from, new byte[0], to);
                case 2 -> bytes = joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
                default -> bytes = joined(bytes, from, token(random), from);
            }
        }
        return bytes;
    }

    private static byte[] token(RandomGenerator random) {
        var tokens = new String[] {"null", "[", "{", "}", "]", "-1", "1e999", "\"", ",", ":", "true", "\\u0000", "1.5"};
        return tokens[random.nextInt(tokens.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
        var joined = new byte[end + middle.length + bytes.length - start];
        System.arraycopy(bytes, 0, joined, 0, end);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(bytes, start, joined, end + middle.length, bytes.length - start);
        return joined;
    }
}
