//! The categories of a log, as its records name them.

/// So many of the others are named. Proposal.
const NAMED: usize = 8;

/// Of a name longer than any of Azure's, so many characters. Proposal.
const LONGEST: usize = 48;

/// Which categories were met: the one that tells of connections, and the first of the others by their names.
#[derive(Default)]
pub(crate) struct Categories {
    connections: bool,
    others: Vec<String>,
}

impl Categories {
    /// Takes the category of a record.
    pub(crate) fn add(&mut self, name: &str) {
        let name = name.trim();
        if name.eq_ignore_ascii_case("connections") {
            self.connections = true;
        } else if !name.is_empty() {
            self.insert(name.chars().take(LONGEST).collect());
        }
    }

    pub(crate) fn join(&mut self, other: Categories) {
        self.connections |= other.connections;
        for name in other.others {
            self.insert(name);
        }
    }

    /// Whether there are others than that of connections.
    pub(crate) fn has_others(&self) -> bool {
        !self.others.is_empty()
    }

    /// The others, if no record names the category of connections.
    pub(crate) fn others_alone(&self) -> Option<String> {
        (!self.connections && self.has_others()).then(|| self.others.join(", "))
    }

    /// Whatever the order in which they come, the same ones stay.
    fn insert(&mut self, name: String) {
        if let Err(place) = self.others.binary_search(&name) {
            self.others.insert(place, name);
            self.others.truncate(NAMED);
        }
    }
}
