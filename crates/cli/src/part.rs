//! The part of a log that is asked for: options that leave disconnects out.

use std::ffi::OsString;

use hubscope::diagnose::Cause;
use hubscope::{Selection, Text, Time, Zone};

use crate::args::{bad_value, zone};

/// Options that only those commands have which can tell of a part. `--device` is one of them, and with `explain`
/// something else.
pub const OPTIONS: [&str; 5] = ["from", "to", "cause", "sdk", "address"];

/// What was typed. Times wait until the zone is known.
#[derive(Default)]
pub struct Part {
    from: Option<OsString>,
    to: Option<OsString>,
    causes: Vec<Cause>,
    sdk: Option<String>,
    address: Option<String>,
}

impl Part {
    /// Takes one of the options.
    pub fn set(&mut self, name: &str, value: OsString) -> Result<(), Text> {
        match name {
            "from" => self.from = Some(value),
            "to" => self.to = Some(value),
            "cause" => {
                let cause = Cause::ALL.into_iter().find(|cause| value == cause.name());
                let Some(cause) = cause else { return Err(bad_value("--cause", &value, &causes())) };
                if !self.causes.contains(&cause) {
                    self.causes.push(cause);
                }
            }
            "sdk" => self.sdk = Some(something("--sdk", &value)?),
            _ => self.address = Some(something("--address", &value)?),
        }
        Ok(())
    }

    /// The first of the options that was given.
    pub fn given(&self) -> Option<&'static str> {
        let Self { from, to, causes, sdk, address } = self;
        let given = [from.is_some(), to.is_some(), !causes.is_empty(), sdk.is_some(), address.is_some()];
        ["--from", "--to", "--cause", "--sdk", "--address"]
            .into_iter()
            .zip(given)
            .find(|(_, given)| *given)
            .map(|(option, _)| option)
    }

    /// What is selected; times that name no zone are in `zone`.
    pub fn selection(self, device: Option<String>, zone: &Zone) -> Result<Selection, Text> {
        let Self { from, to, mut causes, sdk, address } = self;
        let of =
            |option, value: Option<OsString>| value.map(|value| moment(option, &value, zone)).transpose();
        let (from, to) = (of("--from", from)?, of("--to", to)?);
        if from.zip(to).is_some_and(|(from, to)| from >= to) {
            return Err(Text::new("cli-error-part-time"));
        }
        let device = device.map(|device| something("--device", &device.into())).transpose()?;
        causes.sort_unstable();
        let [device, sdk, address] = [device, sdk, address].map(Option::unwrap_or_default);
        Ok(Selection { from, to, causes, device, sdk, address })
    }
}

/// The names of all causes.
pub fn causes() -> String {
    Cause::ALL.map(Cause::name).join(", ")
}

/// A text to look for. One without any letter would leave nothing out, which nobody wants who gives the option.
fn something(option: &'static str, value: &OsString) -> Result<String, Text> {
    let text = value.to_string_lossy().trim().to_owned();
    let missing = || Text::new("cli-error-value-missing").with("option", option);
    if text.is_empty() { Err(missing()) } else { Ok(text) }
}

/// A moment in ISO 8601, to the day, the minute or finer; where it names no zone, in `otherwise`.
pub fn moment(option: &'static str, value: &OsString, otherwise: &Zone) -> Result<Time, Text> {
    let known = value.to_str().and_then(|text| read(text.trim(), otherwise));
    known.ok_or_else(|| bad_value(option, value, "2026-03-02, 2026-03-02T08:00:00Z, 2026-03-02T10:00+02:00"))
}

fn read(text: &str, otherwise: &Zone) -> Option<Time> {
    const DAY: usize = "2026-03-02".len();
    const MINUTE: usize = "2026-03-02T08:00".len();
    let sign = text.get(DAY..)?.find(['+', '-', 'Z', 'z']).map_or(text.len(), |at| DAY + at);
    let (clock, behind) = text.split_at(sign);
    let named = match behind {
        "" => None,
        "Z" | "z" => Some(Zone::Utc),
        offset => Some(zone(offset)?),
    };
    let whole = match clock.len() {
        DAY => format!("{clock}T00:00:00"),
        MINUTE => format!("{clock}:00"),
        _ => clock.to_owned(),
    };
    Some(named.as_ref().unwrap_or(otherwise).to_utc(Time::of_iso(&whole)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_in_a_zone() {
        let iso = |text: &str, zone: &Zone| read(text, zone).map(Time::to_iso);
        for (text, expected) in [
            ("2026-03-02", "2026-03-02T00:00:00.000Z"),
            ("2026-03-02T08:00", "2026-03-02T08:00:00.000Z"),
            ("2026-03-02 08:00:03", "2026-03-02T08:00:03.000Z"),
            ("2026-03-02T08:00:03.250Z", "2026-03-02T08:00:03.250Z"),
            ("2026-03-02T08:00+02:00", "2026-03-02T06:00:00.000Z"),
            ("2026-03-02T22:30:00-05:30", "2026-03-03T04:00:00.000Z"),
        ] {
            assert_eq!(iso(text, &Zone::Utc).as_deref(), Some(expected), "{text}");
        }
        let east = Zone::Offset(120);
        assert_eq!(iso("2026-03-02", &east).as_deref(), Some("2026-03-01T22:00:00.000Z"));
        assert_eq!(iso("2026-03-02T08:00Z", &east).as_deref(), Some("2026-03-02T08:00:00.000Z"));
        for bad in [
            "",
            "noon",
            "2026",
            "2026-03",
            "2026-02-30",
            "2026-03-02T25:00",
            "2026-03-02T08:00+2",
            "2026-03-0é",
        ] {
            assert_eq!(iso(bad, &Zone::Utc), None, "{bad}");
        }
    }
}
