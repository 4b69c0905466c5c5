//! CRC-32 as gzip and zip use it (IEEE 802.3, reflected), sixteen bytes at a time.
//!
//! The tables are made when first needed: they are 16 KiB that no compression makes smaller, and crates that bring them
//! ready-made add as much to the page.

use std::sync::LazyLock;

const POLYNOMIAL: u32 = 0xEDB8_8320;

/// `TABLES[n][b]` is what byte `b` does to the checksum when `n` bytes follow it.
static TABLES: LazyLock<[[u32; 256]; 16]> = LazyLock::new(|| {
    let mut tables = [[0; 256]; 16];
    for (entry, byte) in tables[0].iter_mut().zip(0u32..) {
        *entry = (0..8).fold(byte, |crc, _| (crc >> 1) ^ (POLYNOMIAL * (crc & 1)));
    }
    for n in 1..16 {
        for byte in 0..256 {
            let crc = tables[n - 1][byte];
            tables[n][byte] = (crc >> 8) ^ tables[0][(crc & 0xFF) as usize];
        }
    }
    tables
});

/// The checksum of the bytes so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Crc(u32);

impl Crc {
    pub(super) fn new() -> Self {
        Self(!0)
    }

    pub(super) fn value(self) -> u32 {
        !self.0
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        let tables = &*TABLES;
        let mut crc = self.0;
        let (blocks, rest) = bytes.as_chunks::<16>();
        for block in blocks {
            let mut block = *block;
            for (byte, so_far) in block.iter_mut().zip(crc.to_le_bytes()) {
                *byte ^= so_far;
            }
            crc = 0;
            for (byte, table) in block.iter().zip(tables.iter().rev()) {
                crc ^= table[usize::from(*byte)];
            }
        }
        for &byte in rest {
            crc = (crc >> 8) ^ tables[0][usize::from(crc.to_le_bytes()[0] ^ byte)];
        }
        self.0 = crc;
    }
}

#[cfg(test)]
mod tests {
    use super::Crc;
    use proptest::prelude::*;

    fn crc(parts: &[&[u8]]) -> u32 {
        let mut crc = Crc::new();
        for part in parts {
            crc.update(part);
        }
        crc.value()
    }

    #[test]
    fn check_value_of_the_catalogue() {
        // https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-32-iso-hdlc
        assert_eq!(crc(&[b"123456789"]), 0xCBF4_3926);
        assert_eq!(crc(&[]), 0);
    }

    proptest! {
        #[test]
        fn as_another_implementation_has_it(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0usize..200) {
            let mut other = flate2::Crc::new();
            other.update(&bytes);
            let (a, b) = bytes.split_at(cut.min(bytes.len()));
            prop_assert_eq!(crc(&[a, b]), other.sum());
        }
    }
}
