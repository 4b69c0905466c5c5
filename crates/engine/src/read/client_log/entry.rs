//! Whose a line is, and what it says of the connection.

use super::clock::Stamp;
use super::facts::{Facts, Status};
use super::line::Line;
use super::{Client, Producer, Reason, What};
use super::{c, daemon, dotnet, edge, find, java, node, python};

/// What a producer says of a line that is its own.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub(super) what: Option<What>,
    pub(super) reason: Option<Reason>,
    pub(super) detail: Option<Reason>,
    pub(super) connack: Option<u8>,
    pub(super) client: Option<Client>,
    pub(super) keep_alive: Option<u16>,
    /// A time that stands where only this producer looks.
    pub(super) stamp: Option<Stamp>,
    /// Causes named in it are not those of the connection to the hub.
    pub(super) about_something_else: bool,
    /// It goes on with the entry before it.
    pub(super) continues: bool,
    /// Another program could have written it.
    pub(super) unsure: bool,
}

/// Words that only this producer writes, and what they say.
pub(super) type Phrase = (&'static str, What, Option<Reason>);

impl Entry {
    pub(super) fn of(what: What) -> Self {
        Self { what: Some(what), ..Self::default() }
    }

    pub(super) fn because(self, reason: Reason) -> Self {
        if reason.of_callback() {
            Self { reason: Some(reason), ..self }
        } else {
            Self { detail: Some(reason), ..self }
        }
    }

    /// What the first phrase says that the text holds.
    #[inline(never)] // once, not for each table
    pub(super) fn named_in(text: &[u8], phrases: &[Phrase]) -> Option<Self> {
        find::first(text, phrases, |(words, ..)| words).map(Self::of_phrase)
    }

    /// What the phrase says with which the text begins, and the text behind it.
    #[inline(never)]
    pub(super) fn begun_by<'a>(text: &'a [u8], phrases: &[Phrase]) -> Option<(Self, &'a [u8])> {
        let with = |phrase: &Phrase| Some((Self::of_phrase(phrase), text.strip_prefix(phrase.0.as_bytes())?));
        phrases.iter().find_map(with)
    }

    fn of_phrase((_, what, reason): &Phrase) -> Self {
        let entry = Self::of(*what);
        match reason {
            Some(reason) => entry.because(*reason),
            None => entry,
        }
    }

    /// A CONNACK with this return code.
    pub(super) fn of_connack(code: u8) -> Self {
        let what = if code == 0 { What::Connected } else { What::ConnectFailed };
        Self { what: Some(what), connack: Some(code), ..Self::default() }
    }

    /// A status callback, where the line has both a status and a reason.
    pub(super) fn of_callback(facts: &Facts) -> Option<Self> {
        let status = facts.status.filter(|_| facts.reason.is_some())?;
        Some(Self::of(What::of(status)))
    }
}

impl What {
    pub(super) fn of(status: Status) -> Self {
        match status {
            Status::Connected => What::Connected,
            Status::Disconnected => What::Disconnected,
            Status::Retrying => What::Retrying,
        }
    }
}

/// Asks one producer whether a line is its own.
pub(super) type Ask = fn(&Line<'_>, &Facts) -> Option<Entry>;

/// Asks the producers whose line it is. Those whose lines are unmistakable come first.
pub(super) fn recognise(line: &Line<'_>, facts: &Facts) -> Option<(Producer, Entry)> {
    const PRODUCERS: [(Producer, Ask); 7] = [
        (Producer::Edge, edge::entry),
        (Producer::EdgeDaemon, daemon::entry),
        (Producer::DotNet, dotnet::entry),
        (Producer::Node, node::entry),
        (Producer::C, c::entry),
        (Producer::Java, java::entry),
        (Producer::Python, python::entry),
    ];
    let known = PRODUCERS.iter().find_map(|(producer, ask)| Some((*producer, ask(line, facts)?)));
    known.or_else(|| of_application(line, facts))
}

/// What applications write before a status.
const STATUS: [&str; 3] = ["CONNECTION STATUS", "Connection status", "connection status"];

/// A line of an application, with the words of an SDK's callback or with an error of the hub in it.
fn of_application(line: &Line<'_>, facts: &Facts) -> Option<(Producer, Entry)> {
    if let (Some(entry), Some(spelling)) = (Entry::of_callback(facts), facts.spelling) {
        return Some((spelling, Entry { unsure: true, ..entry }));
    }
    if facts.code.is_some() && facts.tracked {
        return Some((Producer::Application, Entry { unsure: true, ..Entry::default() }));
    }
    // Half a callback: Java's sample prints status and reason in lines of their own.
    let java = facts.spelling == Some(Producer::Java);
    let status = facts.status.filter(|status| {
        *status == Status::Retrying || find::first(line.text, &STATUS, |words| words).is_some()
    });
    match status {
        Some(status) if java => Some((Producer::Java, Entry { unsure: true, ..Entry::of(What::of(status)) })),
        _ if java && facts.reason.is_some() => {
            Some((Producer::Java, Entry { unsure: true, ..Entry::default() }))
        }
        _ if line.is_of_a_log() => Some((
            Producer::Application,
            Entry { unsure: true, about_something_else: true, ..Entry::default() },
        )),
        _ => None,
    }
}
