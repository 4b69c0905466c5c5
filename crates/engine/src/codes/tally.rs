//! How often each error code was met, and on how many devices.

use std::collections::BTreeMap;

use super::Code;
use crate::event::Event;
use crate::order::sort_by_key;
use crate::report::ErrorCode;

/// So many codes are listed. No real log has more, only damaged or hostile ones. Proposal.
const LISTED: usize = 100;

/// Counts error codes.
#[derive(Default)]
pub(crate) struct Tally {
    codes: Vec<Met>,
    /// Where each code is among them: a map of plain numbers, whose code the engine has anyway.
    places: BTreeMap<u32, usize>,
    /// The devices so far; the present one is the last.
    devices: usize,
}

struct Met {
    code: Code,
    count: u64,
    devices: usize,
    /// The last device that had it.
    device: Option<usize>,
}

impl Tally {
    /// Counts the errors of one device, or of none; `closed` of them, which are not listed, are a 404104.
    pub(crate) fn add_events(&mut self, closed: usize, errors: &[Event], is_device: bool) {
        self.devices += 1;
        let device = is_device.then_some(self.devices);
        if closed > 0 {
            self.add_of(Code::CLOSED_REMOTELY, closed as u64, device);
        }
        for event in errors {
            self.add_of(event.code, 1, device);
        }
    }

    /// Counts a code of a device, if it is of one: a number, by which they come.
    pub(crate) fn add_of(&mut self, code: Code, count: u64, device: Option<usize>) {
        let met = self.met(code);
        met.count += count;
        if device.is_some() && met.device != device {
            met.device = device;
            met.devices += 1;
        }
    }

    /// Counts what is no event.
    pub(crate) fn add(&mut self, code: Code, count: u64) {
        self.met(code).count += count;
    }

    fn met(&mut self, code: Code) -> &mut Met {
        let next = self.codes.len();
        let place = *self.places.entry(code.0).or_insert(next);
        if place == next {
            self.codes.push(Met { code, count: 0, devices: 0, device: None });
        }
        &mut self.codes[place]
    }

    /// Counts what another one has counted of what is no event.
    pub(crate) fn join(&mut self, other: &Tally) {
        for met in &other.codes {
            self.add(met.code, met.count);
        }
    }

    /// Most frequent first, and how many are left out.
    pub(crate) fn report(&self) -> (Vec<ErrorCode>, usize) {
        let mut codes: Vec<&Met> = self.codes.iter().collect();
        sort_by_key(&mut codes, |met| (std::cmp::Reverse(met.count), met.code));
        let omitted = codes.len().saturating_sub(LISTED);
        codes.truncate(LISTED);
        let listed = |met: &Met| ErrorCode {
            code: met.code.number(),
            name: met.code.bare_name(),
            count: met.count,
            devices: (met.devices > 0).then_some(met.devices),
            key: met.code,
        };
        (codes.into_iter().map(listed).collect(), omitted)
    }
}
