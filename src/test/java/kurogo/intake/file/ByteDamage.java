package kurogo.intake.file;

import java.util.Arrays;
import java.util.Random;

/** What transport, disks and careless programs do to bytes. */
enum ByteDamage {
    FLIPPED_BITS {
        @Override
        byte[] of(byte[] bytes, Random chance) {
            byte[] damaged = bytes.clone();
            for (int i = 1 + chance.nextInt(6); i > 0; i--) {
                damaged[chance.nextInt(damaged.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            return damaged;
        }
    },
    OTHER_BYTES {
        @Override
        byte[] of(byte[] bytes, Random chance) {
            byte[] damaged = bytes.clone();
            for (int i = 1 + chance.nextInt(6); i > 0; i--) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }
            return damaged;
        }
    },
    CUT_SHORT {
        @Override
        byte[] of(byte[] bytes, Random chance) {
            return Arrays.copyOf(bytes, chance.nextInt(bytes.length));
        }
    },
    PIECE_LOST {
        @Override
        byte[] of(byte[] bytes, Random chance) {
            int from = chance.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + chance.nextInt(64));
            return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
        }
    },
    PIECE_TWICE {
        @Override
        byte[] of(byte[] bytes, Random chance) {
            int from = chance.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + chance.nextInt(200));
            return joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
        }
    },
    PIECE_BLANK {
        @Override
        byte[] of(byte[] bytes, Random chance) {
            byte[] damaged = bytes.clone();
            int from = chance.nextInt(bytes.length);
            Arrays.fill(damaged, from, Math.min(bytes.length, from + 1 + chance.nextInt(64)), (byte) 0);
            return damaged;
        }
    };

    abstract byte[] of(byte[] bytes, Random chance);

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
