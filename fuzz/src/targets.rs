//! The fuzz targets, a function each.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};
use hubscope::{Format, Options, Order};

use super::tokens::{self, spell};
use super::{Choice, analyse, check, essence, options, sound};

/// The whole engine: any bytes, any options, any chunks.
pub fn engine(bytes: &[u8]) {
    let mut choice = Choice::of(bytes);
    let mut options = options();
    // Mostly as they are.
    if choice.below(4) == 0 {
        let formats = [None, Some(Format::Json), Some(Format::Table), Some(Format::ClientLog)];
        options.format = formats[choice.below(4)];
        options.dates = [None, Some(Order::DayFirst), Some(Order::MonthFirst)][choice.below(3)];
        options.delimiter = [None, Some(b','), Some(b'\t'), Some(b'"'), Some(b'\n')][choice.below(5)];
    }
    let outcome = check(bytes, &options);
    let stand_ins = outcome.stand_ins();
    let redacted = outcome.hand_over(Some(&stand_ins));
    stand_ins.leaks(&(redacted.document_json() + &redacted.reply_json()), "");
}

/// Records as JSON, in all the containers: bytes from 128 on stand for whole words of such exports, so that what comes
/// out is close to one.
pub fn json(bytes: &[u8]) {
    check(&spell(bytes, tokens::JSON), &of_format(Format::Json));
}

/// Rows under a header, spelled like this, too.
pub fn table(bytes: &[u8]) {
    check(&spell(bytes, tokens::TABLE), &of_format(Format::Table));
}

/// The logs that devices write.
pub fn client_logs(bytes: &[u8]) {
    check(&spell(bytes, tokens::LOG), &of_format(Format::ClientLog));
}

/// What tools show of a log. Which form it has is told by reading it.
pub fn pasted(bytes: &[u8]) {
    check(&spell(bytes, tokens::PASTED), &options());
}

fn of_format(format: Format) -> Options {
    Options { format: Some(format), ..options() }
}

/// Archives, damaged in all ways; and whatever is packed soundly says what it says unpacked.
pub fn packed(bytes: &[u8]) {
    let options = options();
    if bytes.starts_with(b"\x1f\x8b") || bytes.starts_with(b"PK") {
        check(bytes, &options);
        return;
    }
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    let packed = gzip.write_all(bytes).and_then(|()| gzip.finish()).expect("memory is no file");
    assert_eq!(essence(&check(&packed, &options)), essence(&check(bytes, &options)));
}

/// Encodings: the last byte chooses one, and the rest is written in it, or taken as if it were. So a sample is nearly
/// itself, and its line break makes it UTF-16.
pub fn encodings(bytes: &[u8]) {
    const UTF_8: &[u8] = b"\xEF\xBB\xBF";
    const UTF_16_LE: &[u8] = b"\xFF\xFE";
    const UTF_16_BE: &[u8] = b"\xFE\xFF";
    let options = options();
    let Some((last, rest)) = bytes.split_last() else { return };
    let text = String::from_utf8_lossy(rest);
    let units = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let (marked, written) = match last % 8 {
        0 => (b"".as_slice(), rest.to_vec()),
        1 => (UTF_8, rest.to_vec()),
        2 => (UTF_16_LE, units(u16::to_le_bytes)),
        3 => (UTF_16_BE, units(u16::to_be_bytes)),
        4 => (b"".as_slice(), units(u16::to_le_bytes)),
        5 => (b"".as_slice(), units(u16::to_be_bytes)),
        6 => (UTF_16_LE, rest.to_vec()),
        _ => (UTF_16_BE, rest.to_vec()),
    };
    let outcome = check(&[marked, &written].concat(), &options);
    // What goes past what is looked at first may end elsewhere in one encoding than in the other. Either may be the longer
    // one: a character that stands for a bad byte takes three bytes of UTF-8 and two of UTF-16.
    let plain = [UTF_8, text.as_bytes()].concat();
    let longer = plain.len().max(marked.len() + written.len());
    if matches!(last % 8, 2 | 3) && longer <= options.sniffed {
        let plain = check(&plain, &options);
        assert_eq!(essence(&outcome), essence(&plain), "the verdicts depend on the encoding");
    }
}

/// Dates: each line is one, and means the same in a table and in JSON.
pub fn dates(bytes: &[u8]) {
    // Of control characters too many are no text, and JSON has none. What nobody sees is taken out if it is seen early:
    // zero-width spaces, marks of direction, byte-order marks. What pages and mails write in their own way is read before
    // anything is a table, and a tag may begin in one line and end in the next.
    let taken_out = |c: char| {
        let unseen = "\u{200b}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\
                      \u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}";
        c.is_control() || unseen.contains(c) || "<&=".contains(c)
    };
    let text = String::from_utf8_lossy(bytes);
    let mut table = "TimeGenerated,OperationName,ResultType,DeviceId\n".to_owned();
    let mut json = String::new();
    for (number, line) in text.lines().enumerate() {
        let date = line.replace(taken_out, " ");
        let cell = date.replace('"', "\"\"");
        let _ = writeln!(table, "\"{cell}\",deviceDisconnect,404104,pump-{number}");
        let value = date.replace('\\', "\\\\").replace('"', "\\\"");
        let _ = writeln!(
            json,
            "{{\"time\":\"{value}\",\"operationName\":\"deviceDisconnect\",\"resultType\":\"404104\",\
             \"deviceId\":\"pump-{number}\"}}"
        );
    }
    // A line may look like any other form.
    let of_table = Options { delimiter: Some(b','), ..of_format(Format::Table) };
    let (table, json) =
        (check(table.as_bytes(), &of_table), check(json.as_bytes(), &of_format(Format::Json)));
    if table.report.input.records > 0 {
        // A row that names its column is a header once more, so only what is read counts.
        assert_eq!(essence(&table).0, essence(&json).0, "the dates depend on the format");
    }
}

/// Size: a stretch of the input, again and again up to a megabyte, with a number in it that counts up. Whatever costs
/// more than its size warrants takes so long that libFuzzer's time limit finds it.
pub fn large(bytes: &[u8]) {
    const SIZE: usize = 1024 * 1024;
    let mut choice = Choice::of(bytes);
    // From one line break to another, mostly.
    let breaks: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at] == b'\n').map(|at| at + 1).collect();
    let mut place = || match choice.below(4) {
        0 => choice.below(bytes.len() + 1),
        _ => breaks.get(choice.below(breaks.len() + 1)).copied().unwrap_or(bytes.len()),
    };
    let (one, other) = (place(), place());
    let (begin, end) = (one.min(other), one.max(other));
    let piece = &bytes[begin..end];
    if piece.is_empty() {
        return;
    }
    // Digits, which become a number of as many.
    let digit = |at: &usize| piece[*at].is_ascii_digit();
    let digits: Vec<usize> = (0..piece.len()).filter(digit).collect();
    let from = digits.get(choice.below(digits.len())).copied().unwrap_or(0);
    let count = (from..piece.len()).take_while(digit).count();
    let mut text = bytes[..begin].to_vec();
    let mut number = 0usize;
    while text.len() < SIZE {
        text.extend_from_slice(&piece[..from]);
        let counted = format!("{number:0count$}");
        text.extend_from_slice(&counted.as_bytes()[counted.len() - count..]);
        text.extend_from_slice(&piece[from + count..]);
        number += 1;
    }
    text.extend_from_slice(&bytes[end..]);
    sound(&analyse(&text, &options(), std::iter::repeat(64 * 1024)));
}
