//! Random numbers: splitmix64, in whole numbers only, so that every machine draws the same ones.

#[derive(Clone)]
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// An independent stream: with one for each device, a device lives the same life whoever stands
    /// beside it.
    pub(crate) fn fork(&self, stream: u64) -> Self {
        Self(Self(self.0 ^ stream.wrapping_mul(0xD1B5_4A32_D192_ED03)).draw())
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number between two bounds, both included.
    pub(crate) fn within(&mut self, (low, high): (u64, u64)) -> u64 {
        low + self.draw() % (high - low + 1)
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, share: u64) -> bool {
        self.within((1, 100)) <= share
    }

    /// A number between two bounds, mostly near the lower: few outages are long.
    pub(crate) fn mostly_low(&mut self, (low, high): (u64, u64)) -> u64 {
        low + (high - low) * self.within((0, 1000)) * self.within((0, 1000)) / 1_000_000
    }

    /// A waiting time around a mean, from next to nothing to four times as long.
    pub(crate) fn irregular(&mut self, mean: u64) -> u64 {
        1 + mean * self.within((1, 1000)) * self.within((1, 1000)) / 250_000
    }

    /// A number between two bounds of different magnitude, as likely in one doubling as in another.
    pub(crate) fn spread(&mut self, (low, high): (u64, u64)) -> u64 {
        let doublings = (high / low.max(1)).max(1).ilog2();
        let from = low << self.within((0, u64::from(doublings)));
        self.within((from.min(high), (from * 2).min(high)))
    }

    /// The time until something that may happen at any moment: exponential around a mean, found by
    /// comparisons alone, in von Neumann's way.
    pub(crate) fn waiting(&mut self, mean: u64) -> u64 {
        let mut whole = 0;
        loop {
            let first = self.draw() >> 40;
            let (mut last, mut falling) = (first, 1);
            loop {
                let next = self.draw() >> 40;
                if next >= last {
                    break;
                }
                (last, falling) = (next, falling + 1);
            }
            if falling % 2 == 1 {
                return mean * whole + ((mean * first) >> 24);
            }
            whole += 1;
        }
    }

    /// The same number again, give or take so many parts of a hundred.
    pub(crate) fn about(&mut self, number: u64, share: u64) -> u64 {
        let slack = number * share / 100;
        self.within((number - slack, number + slack))
    }

    /// One of several.
    pub(crate) fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[usize::try_from(self.draw() % choices.len() as u64).unwrap_or(0)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_the_published_sequence_and_keeps_to_bounds() {
        let mut rng = Rng::new(1_234_567);
        assert_eq!(rng.draw(), 6_457_827_717_110_365_317);
        assert_eq!(rng.draw(), 3_203_168_211_198_807_973);
        for _ in 0..10_000 {
            assert!((5..=7).contains(&rng.within((5, 7))));
            assert!((97..=103).contains(&rng.about(100, 3)));
            assert!((60..=900).contains(&rng.mostly_low((60, 900))));
            assert!((1..=401).contains(&rng.irregular(100)));
            assert!((10..=900).contains(&rng.spread((10, 900))));
        }
        // The mean of an exponential is its mean, and one in e exceeds it.
        let waits: Vec<u64> = (0..100_000).map(|_| rng.waiting(1_000_000)).collect();
        let mean = waits.iter().sum::<u64>() / 100_000;
        assert!((990_000..1_010_000).contains(&mean), "{mean}");
        let longer = waits.iter().filter(|wait| **wait > 1_000_000).count();
        assert!((36_300..37_300).contains(&longer), "{longer}");
    }
}
