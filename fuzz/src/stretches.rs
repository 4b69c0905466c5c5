//! A source read by several analyses, a stretch each. The engine's own tests take this file as a module, too.

use hubscope::{Analysis, Options, Outcome, Stretch};

/// Reads a source in stretches that begin at these bytes; behind the last one nobody else reads. Gives how many of them
/// were taken over, too.
pub fn in_stretches(options: &Options, bytes: &[u8], cuts: &[usize]) -> (Outcome, usize) {
    let head = head(options, bytes);
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| (*cut).clamp(head, bytes.len())).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let mut analysis = Analysis::new(options.clone());
    analysis.begin("export");
    analysis.push(&bytes[..head]);
    let (mut at, mut taken) = (head, 0);
    if analysis.divides() {
        for stretch in cuts.windows(2) {
            let [from, to] = stretch else { continue };
            analysis.push(&bytes[at..*from]);
            at = *from;
            let found = read_stretch(options, bytes, *from, *to);
            if let Some(found) = found.and_then(|found| analysis.join(found)) {
                assert_eq!(usize::try_from(found), Ok(to - from));
                at = *to;
                taken += 1;
            }
        }
    }
    analysis.push(&bytes[at..]);
    analysis.end();
    assert_eq!(analysis.progress().bytes, bytes.len() as u64);
    (analysis.finish(), taken)
}

/// What another analysis finds in a stretch.
pub fn read_stretch(options: &Options, bytes: &[u8], from: usize, to: usize) -> Option<Stretch> {
    let mut analysis = Analysis::new(options.clone());
    analysis.begin("export");
    analysis.push(&bytes[..head(options, bytes)]);
    assert!(analysis.skip_to(from as u64), "as it divides for one, it does for all");
    analysis.push(&bytes[from..to]);
    analysis.into_stretch()
}

/// So many bytes of a source tell what it is.
fn head(options: &Options, bytes: &[u8]) -> usize {
    options.sniffed.min(bytes.len())
}
