//! The evidence of a finding: one line for each observation, over all disconnects that show it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnose::evidence::{Evidence, Observation};
use crate::diagnose::{Diagnosis, token_life};
use crate::fleet::Fleet;
use crate::message::{Arg, Args, Text};
use crate::order::sort_by;
use crate::report::FindingEvidence;

/// Message ids that are used here alone.
pub(crate) const MESSAGES: &[&str] = &["range-between", "range-exactly", "range-typical"];

/// The evidence of a finding's disconnects.
#[derive(Default)]
pub(super) struct Gathered {
    lines: Vec<Line>,
    /// Those of which the same was observed.
    pub(super) groups: Vec<Group>,
    pub(super) devices: usize,
    /// Disconnects whose cause strong evidence speaks against.
    pub(super) contradicted: usize,
}

/// Disconnects of which the same was observed.
pub(super) struct Group {
    pub(super) first: usize,
    pub(super) count: usize,
    /// The evidence whose figures differ from one to the other, and the line of each; none where that differs, too.
    figures: Vec<(Told, Option<usize>)>,
}

/// An observation, and what it weighs.
type Told = (Observation, f64);

/// What fills the message of evidence that is about one disconnect.
pub(crate) fn args(one: &Evidence) -> Args {
    let mut gathered = Gathered::default();
    let line = gathered.counted(one);
    gathered.lines[line].add(one);
    gathered.lines(1).pop().map(|line| line.args).unwrap_or_default()
}

/// One kind of evidence, over all disconnects that show it.
struct Line {
    against: bool,
    observation: Observation,
    /// Tokens of different lives are different observations.
    token: Option<u64>,
    count: usize,
    weight: f64,
    seconds: Vec<f64>,
    numbers: BTreeMap<u64, usize>,
    /// The number that came last, and how often in a row: it is mostly the same again.
    number: Option<(u64, usize)>,
    names: BTreeSet<&'static str>,
}

impl Gathered {
    /// Of disconnects that come by device.
    pub(super) fn of(fleet: &Fleet, diagnosis: &Diagnosis, members: impl Iterator<Item = usize>) -> Self {
        let mut gathered = Self::default();
        let mut groups: Vec<Group> = Vec::new();
        let mut places: BTreeMap<u32, usize> = BTreeMap::new();
        let (mut last, mut device) = (None, None);
        for drop in members {
            let of = fleet.drops[drop].device();
            gathered.devices += usize::from(device != Some(of));
            device = Some(of);
            let number = diagnosis.group(drop);
            let place = match last {
                Some((known, place)) if known == number => place,
                _ => *places.entry(number).or_insert(groups.len()),
            };
            last = Some((number, place));
            if place == groups.len() {
                groups.push(gathered.group(diagnosis, drop));
            }
            gathered.add(fleet, diagnosis, drop, &mut groups[place]);
        }
        for &Group { first, count, .. } in &groups {
            let told = diagnosis.told(first);
            for &(observation, weight) in told.iter().filter(|(observation, _)| !names_token(*observation)) {
                let line = gathered.line(observation, weight, None);
                gathered.lines[line].count += count;
                gathered.lines[line].weight += weight * count as f64;
            }
            let contradicted = told.iter().any(|(_, weight)| *weight <= STRONGLY_AGAINST);
            gathered.contradicted += if contradicted { count } else { 0 };
        }
        Self { groups, ..gathered }
    }

    /// The group of a disconnect that is its first.
    fn group(&mut self, diagnosis: &Diagnosis, first: usize) -> Group {
        let figures = diagnosis.told(first).iter().filter(|(observation, _)| !observation.is_plain());
        let with_line = |&(observation, weight): &Told| {
            let line = (!names_token(observation)).then(|| self.line(observation, weight, None));
            ((observation, weight), line)
        };
        Group { first, count: 0, figures: figures.map(with_line).collect() }
    }

    /// Adds a disconnect of a group.
    fn add(&mut self, fleet: &Fleet, diagnosis: &Diagnosis, drop: usize, group: &mut Group) {
        let Group { count, figures, .. } = group;
        *count += 1;
        diagnosis.explain_some(fleet, drop, figures.iter().map(|(told, _)| told), |number, evidence| {
            let line = figures[number].1.unwrap_or_else(|| self.counted(&evidence));
            self.lines[line].add(&evidence);
        });
    }

    /// The line that a piece of evidence belongs to.
    #[inline(never)]
    fn line(&mut self, observation: Observation, weight: f64, token: Option<u64>) -> usize {
        let against = weight < 0.0;
        let same =
            |line: &Line| (line.observation, line.against, line.token) == (observation, against, token);
        self.lines.iter().position(same).unwrap_or_else(|| {
            self.lines.push(Line {
                against,
                observation,
                token,
                count: 0,
                weight: 0.0,
                seconds: Vec::new(),
                numbers: BTreeMap::new(),
                number: None,
                names: BTreeSet::new(),
            });
            self.lines.len() - 1
        })
    }

    /// The line of one piece of evidence, which is counted there.
    fn counted(&mut self, one: &Evidence) -> usize {
        let line = self.line(one.observation, one.weight, one.number.map(whole));
        self.lines[line].count += 1;
        self.lines[line].weight += one.weight;
        line
    }

    /// The lines, those that speak for the cause first.
    pub(super) fn lines(mut self, total: usize) -> Vec<FindingEvidence> {
        // By what it adds over the whole finding: strong but rare evidence says less about it.
        let strength = |line: &Line| rounded(line.weight / line.count as f64).abs() * line.count as f64;
        sort_by(&mut self.lines, |a, b| {
            (a.against.cmp(&b.against))
                .then(strength(b).total_cmp(&strength(a)))
                .then_with(|| a.observation.message().cmp(b.observation.message()))
                .then(a.token.cmp(&b.token))
        });
        self.lines.into_iter().map(|line| line.over(total)).collect()
    }
}

/// Whether the message of this observation tells the life of a token.
fn tells_life(observation: Observation) -> bool {
    names_token(observation) || observation == Observation::TokenInterval
}

/// Whether evidence of this observation names the life of a token.
fn names_token(observation: Observation) -> bool {
    use Observation as O;
    matches!(observation, O::TokenBand | O::TokenBandOther | O::TokenClock | O::TokenEarly | O::RenewalAge)
}

impl Line {
    /// Adds the figures of one disconnect.
    #[inline]
    fn add(&mut self, one: &Evidence) {
        if let Some(seconds) = one.seconds {
            self.seconds.push(seconds);
        }
        if let Some(number) = one.number.map(whole) {
            match &mut self.number {
                Some((last, count)) if *last == number => *count += 1,
                _ => self.end_number(Some(number)),
            }
        }
        if let Some(name) = one.name.filter(|name| !name.is_empty() && !self.names.contains(name)) {
            self.names.insert(name);
        }
    }

    /// Counts the number that came last; the next one is another.
    fn end_number(&mut self, next: Option<u64>) {
        if let Some((number, count)) = std::mem::replace(&mut self.number, next.map(|next| (next, 1))) {
            *self.numbers.entry(number).or_default() += count;
        }
    }

    fn over(mut self, total: usize) -> FindingEvidence {
        self.end_number(None);
        let mut args = Args::new();
        args.insert("count", self.count.into());
        args.insert("total", total.into());
        let smallest = self.seconds.iter().copied().min_by(f64::total_cmp);
        let largest = self.seconds.iter().copied().max_by(f64::total_cmp);
        if let (Some(low), Some(high)) = (smallest, largest) {
            // From 2 d 14 h to 2 d 14 h is no range.
            let differ = shown(low) < shown(high);
            let range = Text::new(if differ { "range-between" } else { "range-exactly" });
            let range = range.with("low", Arg::Seconds(low));
            let range = if differ { range.with("high", Arg::Seconds(high)) } else { range };
            args.insert("range", range.clone().into());
            args.insert("high", Arg::Seconds(high));
            let middle = self.seconds.len() / 2;
            let (_, typical, _) = self.seconds.select_nth_unstable_by(middle, f64::total_cmp);
            args.insert("typical", Arg::Seconds(*typical));
            let typical = *typical;
            // Of two, none is typical.
            let spread = if differ && self.seconds.len() > 2 {
                let ends = Text::new("range-typical")
                    .with("low", Arg::Seconds(low))
                    .with("high", Arg::Seconds(high));
                ends.with("typical", Arg::Seconds(typical))
            } else {
                range.clone()
            };
            args.insert("spread", spread.into());
        }
        // The number most of them have; the larger of equals.
        if let Some((number, _)) = self.numbers.iter().max_by_key(|(_, count)| **count) {
            args.insert("number", (*number).into());
            if let Some(minutes) = u32::try_from(*number).ok().filter(|_| tells_life(self.observation)) {
                args.insert("life", token_life::in_words(minutes).into());
            }
        }
        if let Some(company) = self.observation.company().filter(|company| !company.same) {
            args.insert("cause", Text::new(company.most.message()).into());
        }
        if !self.names.is_empty() {
            args.insert("names", self.names.into_iter().collect::<Vec<_>>().join(", ").into());
        }
        FindingEvidence {
            supports: !self.against,
            message: self.observation.message(),
            args,
            weight: rounded(self.weight / self.count as f64),
        }
    }
}

/// Weights are shown in thousandths.
fn rounded(weight: f64) -> f64 {
    (weight * 1000.0).round() / 1000.0
}

/// Counts and minutes are whole and small.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(number: f64) -> u64 {
    number as u64
}

/// Evidence of this weight against a finding keeps it from being called expected. Proposal.
const STRONGLY_AGAINST: f64 = -2.5;

/// A length of time as far as it is shown: to the second, from 100 minutes on to the minute, from two days on to the hour.
fn shown(seconds: f64) -> f64 {
    let seconds = seconds.round();
    let unit = match seconds {
        days if days >= 172_800.0 => 3600.0,
        hours if hours >= 6000.0 => 60.0,
        _ => 1.0,
    };
    (seconds / unit).floor() * unit
}
