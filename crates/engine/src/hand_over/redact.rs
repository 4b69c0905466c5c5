//! Takes out of a report what names a customer, so that it can be handed on.
//!
//! What may stay is listed, not what must go: counts, times, causes, codes, protocols, and of an SDK its name and
//! version. Devices, modules, addresses and sources get stand-ins; excerpts of what could not be read are dropped, since
//! they may hold anything. Each struct is taken apart field by field: a new field has to be decided on before this
//! compiles.

use super::stand_ins::{Kind, StandIns};
use crate::order::{sort_by, sort_by_key};
use crate::report::{
    Breakdown, ClientBeside, ClientEvents, ClientLog, Crossing, CrossingRow, ErrorCode, Finding,
    FindingEvidence, FindingExample, Fleet, FleetRow, Histogram, Incident, Input, LengthMark, Notice,
    NoticeEvidence, NoticeExample, Part, Problem, Report, Rhythm, Series, Source, Timeline,
};
use crate::sdk::product;

/// The report without what names a customer.
pub(super) fn redacted(report: &Report, stand_ins: &StandIns) -> Report {
    let Report {
        schema,
        input,
        devices,
        disconnects,
        findings,
        beside,
        timeline,
        rhythm,
        breakdown,
        part,
        fleet,
        codes,
        codes_omitted,
        client_logs,
    } = report;
    timeline.iter().for_each(timeline_names_nobody);
    rhythm.iter().for_each(rhythm_names_nobody);
    codes.iter().for_each(code_names_nobody);
    Report {
        schema: *schema,
        input: redacted_input(input, stand_ins),
        devices: *devices,
        disconnects: *disconnects,
        findings: findings.iter().map(|finding| redacted_finding(finding, stand_ins)).collect(),
        beside: beside.iter().map(|notice| redacted_notice(notice, stand_ins)).collect(),
        timeline: timeline.clone(),
        rhythm: rhythm.clone(),
        breakdown: breakdown.as_ref().map(|of| redacted_breakdown(of, stand_ins)),
        part: part.as_ref().map(redacted_part),
        fleet: redacted_fleet(fleet, stand_ins),
        codes: codes.clone(),
        codes_omitted: *codes_omitted,
        client_logs: client_logs.iter().map(|log| redacted_log(log, stand_ins)).collect(),
    }
}

/// Where a text stood that somebody looked for: a part of a name has no stand-in.
const SOMETHING: &str = "…";

fn redacted_part(part: &Part) -> Part {
    let Part { of, from, to, causes, device, sdk, address } = part;
    let hidden = |text: &str| if text.is_empty() { String::new() } else { SOMETHING.to_owned() };
    let product = product(sdk);
    Part {
        of: *of,
        from: *from,
        to: *to,
        causes: causes.clone(),
        device: hidden(device),
        sdk: if product.is_empty() { hidden(sdk) } else { product },
        address: hidden(address),
    }
}

fn redacted_input(input: &Input, stand_ins: &StandIns) -> Input {
    let Input { sources, records, used, ignored, duplicates, rejected, problems, from, to, holes } = input;
    let mut sources: Vec<Source> = sources
        .iter()
        .map(|Source { name, bytes, format, encoding, packed, records }| Source {
            name: stand_ins.stand_in(Kind::Source, name),
            bytes: *bytes,
            format,
            encoding,
            packed: *packed,
            records: *records,
        })
        .collect();
    let mut problems: Vec<Problem> = problems
        .iter()
        .map(|Problem { problem, source, line, byte, count, excerpt: _ }| Problem {
            problem: *problem,
            source: stand_ins.stand_in(Kind::Source, source),
            line: *line,
            byte: *byte,
            count: *count,
            excerpt: String::new(),
        })
        .collect();
    // They stood in the order of the names.
    sort_by_key(&mut sources, |source| (source.name.clone(), source.bytes, source.records));
    sort_by_key(&mut problems, |problem| (problem.source.clone(), problem.line, problem.byte));
    Input {
        sources,
        records: *records,
        used: *used,
        ignored: *ignored,
        duplicates: *duplicates,
        rejected: *rejected,
        problems,
        from: *from,
        to: *to,
        holes: holes.clone(),
    }
}

fn redacted_fleet(fleet: &Fleet, stand_ins: &StandIns) -> Fleet {
    let Fleet { rows, omitted } = fleet;
    let row = |row: &FleetRow| {
        let FleetRow { device, module, hub, disconnects, causes, sdk, protocol, auth, address, last } = row;
        FleetRow {
            device: stand_ins.stand_in(Kind::Device, device),
            module: stand_ins.stand_in(Kind::Module, module),
            hub: stand_ins.stand_in(Kind::Hub, hub),
            disconnects: *disconnects,
            causes: causes.clone(),
            sdk: product(sdk),
            protocol: protocol.clone(),
            auth: auth.clone(),
            address: stand_ins.stand_in(Kind::Address, address),
            last: *last,
        }
    };
    let mut rows: Vec<FleetRow> = rows.iter().map(row).collect();
    // Of those with as many disconnects the names decided.
    sort_by_key(&mut rows, |row| {
        (
            std::cmp::Reverse(row.disconnects),
            row.device.clone(),
            row.module.clone(),
            row.hub.clone(),
            row.last,
        )
    });
    Fleet { rows, omitted: *omitted }
}

fn redacted_notice(notice: &Notice, stand_ins: &StandIns) -> Notice {
    let Notice {
        finding,
        expected,
        devices,
        events,
        from,
        to,
        evidence,
        solutions,
        codes,
        examples,
        omitted,
        members: _,
        of_devices,
    } = notice;
    // Its arguments are counts, times and names of SDKs.
    let evidence = evidence
        .iter()
        .map(|NoticeEvidence { message, args }| NoticeEvidence { message, args: args.clone() });
    let example = |one: &NoticeExample| {
        let NoticeExample { device, module, since, events, sdk, address } = one;
        NoticeExample {
            device: stand_ins.stand_in(Kind::Device, device),
            module: stand_ins.stand_in(Kind::Module, module),
            since: *since,
            events: *events,
            sdk: product(sdk),
            address: stand_ins.stand_in(Kind::Address, address),
        }
    };
    let mut examples: Vec<NoticeExample> = examples.iter().map(example).collect();
    sort_by_key(&mut examples, |one| (one.device.clone(), one.module.clone(), one.since));
    Notice {
        finding: *finding,
        expected: *expected,
        devices: *devices,
        events: *events,
        from: *from,
        to: *to,
        evidence: evidence.collect(),
        solutions: solutions.clone(),
        codes: codes.clone(),
        examples,
        omitted: *omitted,
        members: Vec::new(),
        of_devices: *of_devices,
    }
}

fn redacted_finding(finding: &Finding, stand_ins: &StandIns) -> Finding {
    let Finding {
        cause,
        confidence,
        spread,
        expected,
        manner,
        token_end,
        devices,
        away,
        disconnects,
        alike,
        from,
        to,
        hubs,
        address,
        lost,
        days,
        evidence,
        solutions,
        codes,
        examples,
        omitted,
    } = finding;
    // Its arguments are counts, lengths of time, names of SDKs and error codes.
    for FindingEvidence { supports: _, message: _, args: _, weight: _ } in evidence {}
    let example = |one: &FindingExample| {
        let FindingExample { device, module, disconnects, last, sdk, address } = one;
        FindingExample {
            device: stand_ins.stand_in(Kind::Device, device),
            module: stand_ins.stand_in(Kind::Module, module),
            disconnects: *disconnects,
            last: *last,
            sdk: product(sdk),
            address: stand_ins.stand_in(Kind::Address, address),
        }
    };
    let mut examples: Vec<FindingExample> = examples.iter().map(example).collect();
    // Of those with as many disconnects the names decided.
    sort_by_key(&mut examples, |one| {
        (std::cmp::Reverse(one.disconnects), one.device.clone(), one.module.clone(), one.last)
    });
    let mut stand_in_hubs: Vec<String> = hubs.iter().map(|hub| stand_ins.stand_in(Kind::Hub, hub)).collect();
    sort_by(&mut stand_in_hubs, String::cmp);
    Finding {
        cause: *cause,
        confidence: *confidence,
        spread: *spread,
        expected: *expected,
        manner: *manner,
        token_end: *token_end,
        devices: *devices,
        away: *away,
        disconnects: *disconnects,
        alike: *alike,
        from: *from,
        to: *to,
        hubs: stand_in_hubs,
        address: stand_ins.stand_in(Kind::Address, address),
        lost: lost.clone(),
        days: days.clone(),
        evidence: evidence.clone(),
        solutions: solutions.clone(),
        codes: codes.clone(),
        examples,
        omitted: *omitted,
    }
}

fn redacted_breakdown(breakdown: &Breakdown, stand_ins: &StandIns) -> Breakdown {
    let Breakdown { addresses, sdks } = breakdown;
    let crossing = |crossing: &Crossing, named: &dyn Fn(&str) -> String| {
        let Crossing { causes, rows, others, omitted } = crossing;
        let row = |row: &CrossingRow| {
            let CrossingRow { name, devices, disconnects, counts } = row;
            let counts = counts.clone();
            CrossingRow { name: named(name), devices: *devices, disconnects: *disconnects, counts }
        };
        let mut rows: Vec<CrossingRow> = rows.iter().map(row).collect();
        // Of those with as many disconnects the names decided.
        sort_by_key(&mut rows, |row| (std::cmp::Reverse(row.disconnects), row.name.clone()));
        let others = others.as_ref().map(row);
        Crossing { causes: causes.clone(), rows, others, omitted: *omitted }
    };
    let address = |name: &str| stand_ins.stand_in(Kind::Address, name);
    Breakdown {
        addresses: addresses.as_ref().map(|of| crossing(of, &address)),
        sdks: sdks.as_ref().map(|of| crossing(of, &product)),
    }
}

/// An SDK's name is that of our own table.
fn rhythm_names_nobody(rhythm: &Rhythm) {
    let Rhythm {
        disconnects: _,
        sessions_known: _,
        gaps_known: _,
        close_up,
        sessions,
        gaps,
        marks,
        gap_marks,
    } = rhythm;
    for Histogram { starts: _, end: _, series } in close_up.iter().chain(sessions).chain(gaps) {
        for Series { cause: _, counts: _ } in series {}
    }
    for LengthMark { mark: _, low: _, high: _, life: _, sdk: _, count: _ } in marks.iter().chain(gap_marks) {}
}

fn timeline_names_nobody(timeline: &Timeline) {
    let Timeline { from: _, step: _, series, incidents, connected: _, rebuilt: _ } = timeline;
    for Incident { cause: _, from: _, to: _, devices: _ } in incidents {}
    for Series { cause: _, counts: _ } in series {}
}

/// The name is that of our own table, and the code has six digits.
fn code_names_nobody(code: &ErrorCode) {
    let ErrorCode { code: _, name: _, count: _, devices: _, key: _ } = code;
}

/// Products, reasons and codes are those of a table, too.
fn redacted_log(log: &ClientLog, stand_ins: &StandIns) -> ClientLog {
    let ClientLog { producer, entries, sessions, from, to, events, beside, beside_omitted } = log;
    for ClientEvents { what: _, reason: _, code: _, count: _ } in events {}
    let place = |place: &ClientBeside| {
        let ClientBeside { source, device, module, ahead, connects, disconnects } = place;
        ClientBeside {
            source: stand_ins.stand_in(Kind::Source, source),
            device: stand_ins.stand_in(Kind::Device, device),
            module: stand_ins.stand_in(Kind::Module, module),
            ahead: *ahead,
            connects: *connects,
            disconnects: *disconnects,
        }
    };
    let mut beside: Vec<ClientBeside> = beside.iter().map(place).collect();
    // They stood in the order of the names.
    sort_by_key(&mut beside, |of| (of.source.clone(), of.device.clone(), of.module.clone(), of.connects));
    ClientLog {
        producer,
        entries: *entries,
        sessions: *sessions,
        from: *from,
        to: *to,
        events: events.clone(),
        beside,
        beside_omitted: *beside_omitted,
    }
}
