//! How long the devices of a fleet are away: where most of them are away for the same time, it is the time that their
//! system takes to start.

use super::habits::BOOT;
use super::rhythm::Rhythm;
use crate::fleet::Fleet;
use crate::threshold::thresholds;

thresholds! {
    /// So many devices with a gap like this one are no chance. Proposal.
    const LEAST: u32 = 5 => AtLeast Count, "threshold-gap-devices", Proposal;

    /// And this share of those that were away for a while at all. Proposal.
    const MOST: f64 = 0.5 => AtLeast Share, "threshold-gap-devices-share", Proposal;
}

/// Gaps are counted by length, in bins that are each longer than the one before by this share. Proposal: boots differ by a
/// tenth.
const STEP: f64 = 0.06;

/// A gap is like those in its own bin and in so many on either side.
const AROUND: usize = 2;

/// Which gaps the devices of a fleet have.
#[derive(Debug)]
pub(crate) struct Gaps {
    /// Where each bin begins, in seconds.
    starts: Vec<f64>,
    /// For each bin how many devices have gaps in it or around it, and how many have any.
    alike: Vec<u32>,
    devices: u32,
}

impl Gaps {
    /// How many devices were away for about as long, of how many.
    pub(super) fn alike(&self, gap: f64) -> (u32, u32) {
        (self.bin(gap).map_or(0, |bin| self.alike[bin]), self.devices)
    }

    /// Whether most devices that were away for a while were so for about as long.
    pub(super) fn are_alike(&self, gap: f64) -> bool {
        let (alike, devices) = self.alike(gap);
        alike >= LEAST && f64::from(alike) >= MOST * f64::from(devices)
    }

    /// The bin of a gap of so many seconds, if a device can start in it.
    fn bin(&self, gap: f64) -> Option<usize> {
        BOOT.contains(&gap).then(|| self.starts.partition_point(|start| *start <= gap) - 1)
    }
}

/// Counts the gaps that no token explains.
pub(super) fn observe(fleet: &Fleet, rhythm: &Rhythm) -> Gaps {
    let longer = |start: &f64| Some(start * (1.0 + STEP)).filter(|start| start <= BOOT.end());
    let starts: Vec<f64> = std::iter::successors(Some(*BOOT.start()), longer).collect();
    let bins = starts.len();
    let mut gaps = Gaps { starts, alike: vec![0; bins], devices: 0 };
    // The last device that was counted for each bin.
    let mut counted = vec![usize::MAX; bins];
    for (index, device) in fleet.devices.iter().enumerate() {
        let drops = fleet.drops[device.drops.clone()].iter().zip(&rhythm.beats[device.drops.clone()]);
        let mut any = false;
        for gap in drops.filter(|(_, beat)| !beat.repeats).filter_map(|(drop, _)| drop.gap()) {
            let Some(bin) = gaps.bin(gap) else { continue };
            any = true;
            let around = bin.saturating_sub(AROUND)..(bin + AROUND + 1).min(bins);
            for (alike, counted) in gaps.alike[around.clone()].iter_mut().zip(&mut counted[around]) {
                *alike += u32::from(*counted != index);
                *counted = index;
            }
        }
        gaps.devices += u32::from(any);
    }
    gaps
}
