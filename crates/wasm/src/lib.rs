//! The boundary between the page's JavaScript and the engine: names and types only, no logic.
//!
//! Bytes go in through [`Analysis::push`], which copies them once, to where the engine reads them. Small answers
//! (the progress) come out as objects through serde-wasm-bindgen; the report and the document come out as
//! one JSON text each, which crosses to the page's main thread faster than a tree of objects.

use std::rc::Rc;

use hubscope::compare::{Digest, compare};
use hubscope::diagnose::Cause;
use hubscope::{Format, Met, Options, Order, Selection, SortBy, StandIns, Time, Zone};
use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

/// One analysis: any number of sources, each pushed in chunks of any size.
#[wasm_bindgen]
pub struct Analysis {
    inner: hubscope::Analysis,
}

#[derive(Serialize)]
struct Progress {
    // JavaScript numbers: exact up to 2^53, which is 9 petabytes.
    bytes: f64,
    records: f64,
}

/// What the reader chose; absent is for the engine to tell.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Choices {
    /// `json`, `table` or `log`.
    read_as: Option<String>,
    /// One ASCII character.
    delimiter: Option<String>,
    /// `day-first` or `month-first`.
    dates: Option<String>,
    zone: Option<Clock>,
}

/// A time zone: its name, and from which moments on (milliseconds since 1970) clocks are how many minutes ahead of UTC.
#[derive(Deserialize)]
struct Clock {
    name: String,
    shifts: Vec<(f64, i32)>,
}

impl Choices {
    fn options(self) -> Options {
        #[allow(clippy::cast_possible_truncation)] // moments of dates that people have
        let shifts = |clock: Clock| {
            let shifts = clock.shifts.into_iter().map(|(from, minutes)| (Time(from as i64), minutes));
            (clock.name, Zone::Shifting(shifts.collect()))
        };
        Options {
            format: self.read_as.and_then(|name| match &*name {
                "json" => Some(Format::Json),
                "table" => Some(Format::Table),
                "log" => Some(Format::ClientLog),
                _ => None,
            }),
            delimiter: self.delimiter.and_then(|text| text.bytes().next()),
            dates: self.dates.and_then(|name| match &*name {
                "day-first" => Some(Order::DayFirst),
                "month-first" => Some(Order::MonthFirst),
                _ => None,
            }),
            zone: self.zone.map(shifts),
            ..Options::default()
        }
    }
}

/// What the reader looks at; absent leaves nothing out.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Looking {
    /// Milliseconds since 1970.
    from: Option<f64>,
    to: Option<f64>,
    /// Names of causes.
    causes: Vec<String>,
    device: String,
    sdk: String,
    address: String,
}

impl Looking {
    fn selection(value: JsValue) -> Result<Selection, JsValue> {
        let Self { from, to, causes, device, sdk, address } = serde_wasm_bindgen::from_value(value)?;
        let known = |cause: &Cause| causes.iter().any(|name| name == cause.name());
        let causes = Cause::ALL.into_iter().filter(known).collect();
        Ok(Selection { from: from.map(moment), to: to.map(moment), causes, device, sdk, address })
    }
}

#[wasm_bindgen]
impl Analysis {
    /// An analysis that has read nothing yet, and follows the reader's choices.
    ///
    /// # Errors
    /// When `choices` is not an object of this form: `{ readAs, delimiter, dates, zone: { name, shifts } }`, each of
    /// which may be absent.
    #[wasm_bindgen(constructor)]
    pub fn new(choices: JsValue) -> Result<Self, JsValue> {
        let choices: Choices = if choices.is_undefined() {
            Choices::default()
        } else {
            serde_wasm_bindgen::from_value(choices)?
        };
        Ok(Self { inner: hubscope::Analysis::new(choices.options()) })
    }

    /// Begins a source (a file, or pasted text); its name is only ever text.
    pub fn begin(&mut self, name: &str) {
        self.inner.begin(name);
    }

    /// Takes the next bytes of the source.
    pub fn push(&mut self, bytes: &Uint8Array) {
        let count = bytes.length() as usize;
        bytes.copy_to(self.inner.room(count));
        self.inner.fill(count);
    }

    /// Ends the source.
    pub fn end(&mut self) {
        self.inner.end();
    }

    /// What was read so far: `{ bytes, records }`.
    ///
    /// # Errors
    /// Never in practice: the two numbers always convert.
    pub fn progress(&self) -> Result<JsValue, JsValue> {
        let progress = self.inner.progress();
        let progress = Progress { bytes: progress.bytes as f64, records: progress.records as f64 };
        Ok(serde_wasm_bindgen::to_value(&progress)?)
    }

    /// Diagnoses what was read. The analysis is used up.
    pub fn finish(self) -> Outcome {
        Outcome(Rc::new(self.inner.finish()))
    }
}

/// The answer of an analysis, in the forms the page asks for.
#[wasm_bindgen]
pub struct Outcome(Rc<hubscope::Outcome>);

#[wasm_bindgen]
impl Outcome {
    /// The report: the same bytes that `hubscope report --format json` writes.
    pub fn report_json(&self) -> String {
        self.0.report_json()
    }

    /// The document that the page renders, as JSON.
    pub fn document_json(&self) -> String {
        self.0.document_json()
    }

    /// One row for each 404104, as CSV, in parts: all of it may be more than one text should hold.
    pub fn verdicts_csv(&self) -> Vec<String> {
        self.0.verdicts_csv().collect()
    }

    /// One JSON object for each 404104, a line each, in parts.
    pub fn verdicts_ndjson(&self) -> Vec<String> {
        self.0.verdicts_ndjson().collect()
    }

    /// A second reading of the same sources for one device, of a hub if one is named, with the records near a moment
    /// (milliseconds since 1970); nothing if there is no such device.
    #[allow(clippy::needless_pass_by_value)] // the boundary knows no optional text that is borrowed
    pub fn trace(&self, device: &str, module: &str, hub: Option<String>, near: Option<f64>) -> Option<Trace> {
        self.0.trace(device, module, hub.as_deref(), near.map(moment)).map(|inner| Trace { inner })
    }

    /// Whether rows that were read for another moment can be opened at this one, too.
    pub fn serves(&self, rows: &Rows, near: Option<f64>) -> bool {
        self.0.serves(&rows.0, near.map(moment))
    }

    /// The document of a device that was traced, and of its disconnect nearest to a moment, as JSON.
    pub fn explained_json(&self, rows: &Rows, near: Option<f64>) -> String {
        self.0.explain(&rows.0, near.map(moment)).document_json()
    }

    /// What a selection comes to, as JSON: `{ disconnects, devices, sections }`.
    ///
    /// # Errors
    /// When `looking` is not an object of this form: `{ from, to, causes, device, sdk, address }`, each of which may be
    /// absent.
    pub fn view_json(&self, looking: JsValue) -> Result<String, JsValue> {
        Ok(self.0.view_json(&Looking::selection(looking)?))
    }

    /// The devices of a selection, by the name of what they are sorted by.
    ///
    /// # Errors
    /// As of [`view_json`](Self::view_json).
    pub fn devices(&self, looking: JsValue, by: &str, descending: bool) -> Result<DeviceList, JsValue> {
        let by = SortBy::of(by).unwrap_or(SortBy::Disconnects);
        Ok(DeviceList(self.0.devices(&Looking::selection(looking)?, by, descending)))
    }

    /// Some rows of them, as JSON.
    pub fn device_rows_json(&self, list: &DeviceList, from: usize, count: usize) -> String {
        self.0.device_rows_json(&list.0, from, count)
    }

    /// What another log can be compared with, as JSON.
    pub fn digest_json(&self) -> String {
        self.0.digest().json()
    }

    /// Whether at least one record fed the diagnosis.
    pub fn usable(&self) -> bool {
        self.0.usable()
    }
}

#[wasm_bindgen]
impl Outcome {
    /// What can be handed on; with stand-ins, without what names a customer.
    pub fn hand_over(&self, redact: bool) -> HandOver {
        let stand_ins = redact.then(|| self.0.stand_ins());
        let selection = Selection::default();
        HandOver { outcome: Rc::clone(&self.0), selection, stand_ins, met: Met::default() }
    }
}

/// What can be handed on.
#[wasm_bindgen]
pub struct HandOver {
    outcome: Rc<hubscope::Outcome>,
    selection: Selection,
    stand_ins: Option<StandIns>,
    met: Met,
}

/// What a check found; in the form of [`hubscope::Leaks`].
#[derive(Serialize)]
struct Leaks {
    found: Vec<String>,
    count: usize,
    unchecked: usize,
}

#[wasm_bindgen]
impl HandOver {
    /// From now on all is of the selected part of the log, with the same stand-ins.
    ///
    /// # Errors
    /// As of [`Outcome::view_json`].
    pub fn select(&mut self, looking: JsValue) -> Result<(), JsValue> {
        self.selection = Looking::selection(looking)?;
        Ok(())
    }

    /// The report as JSON.
    pub fn report_json(&self) -> String {
        self.inner().report_json()
    }

    /// The document as JSON.
    pub fn document_json(&self) -> String {
        self.inner().document_json()
    }

    /// The letter to the customer, a document as JSON.
    pub fn reply_json(&self) -> String {
        self.inner().reply_json()
    }

    /// One row for each 404104, as CSV, in parts.
    pub fn verdicts_csv(&self) -> Vec<String> {
        self.inner().verdicts_csv().collect()
    }

    /// One row for each device or module, as CSV, in parts.
    pub fn devices_csv(&self) -> Vec<String> {
        self.inner().devices_csv().collect()
    }

    /// Which stand-in is whose, as CSV, in parts; none without stand-ins.
    pub fn mapping_csv(&self) -> Vec<String> {
        self.stand_ins.iter().flat_map(StandIns::mapping_csv).collect()
    }

    /// Looks for originals in a part of what is to leave. Without stand-ins nothing is looked for.
    pub fn look(&mut self, part: &str) {
        if let Some(stand_ins) = &self.stand_ins {
            stand_ins.look(part, &mut self.met);
        }
    }

    /// Those that were in the parts since the last question, but for what is in `own` too: `{ found, count, unchecked }`.
    ///
    /// # Errors
    /// Never in practice: texts and counts always convert.
    pub fn leaks(&mut self, own: &str) -> Result<JsValue, JsValue> {
        let met = std::mem::take(&mut self.met);
        let hubscope::Leaks { found, count, unchecked, .. } =
            self.stand_ins.as_ref().map(|stand_ins| stand_ins.leaks_of(&met, own)).unwrap_or_default();
        Ok(serde_wasm_bindgen::to_value(&Leaks { found, count, unchecked })?)
    }
}

impl HandOver {
    fn inner(&self) -> hubscope::HandOver<'_> {
        self.outcome.hand_over_part(self.stand_ins.as_ref(), &self.selection)
    }
}

#[allow(clippy::cast_possible_truncation)] // moments of dates that people have
fn moment(milliseconds: f64) -> Time {
    Time(milliseconds as i64)
}

/// The document of a comparison of two logs by their digests, as JSON; nothing if one of them is none.
#[wasm_bindgen]
pub fn compared_json(before: &str, after: &str) -> Option<String> {
    let [before, after] = [before, after].map(Digest::of_json);
    Some(compare(&before?, &after?).document_json())
}

/// The devices of a selection, in order.
#[wasm_bindgen]
pub struct DeviceList(hubscope::DeviceList);

#[wasm_bindgen]
impl DeviceList {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// A second reading, as [`Analysis`] is the first.
#[wasm_bindgen]
pub struct Trace {
    inner: hubscope::Trace,
}

#[wasm_bindgen]
impl Trace {
    /// Begins a source.
    pub fn begin(&mut self, name: &str) {
        self.inner.begin(name);
    }

    /// Takes the next bytes of the source.
    pub fn push(&mut self, bytes: &Uint8Array) {
        let count = bytes.length() as usize;
        bytes.copy_to(self.inner.room(count));
        self.inner.fill(count);
    }

    /// Ends the source.
    pub fn end(&mut self) {
        self.inner.end();
    }

    /// The rows that were found. The trace is used up.
    pub fn finish(self) -> Rows {
        Rows(self.inner.finish())
    }
}

/// The rows of one device.
#[wasm_bindgen]
pub struct Rows(hubscope::Rows);
