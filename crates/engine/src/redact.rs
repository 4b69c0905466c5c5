//! Takes out of a report what names a customer, so that it can be handed on.
//!
//! What may stay is listed, not what must go: counts, times, causes, codes, protocols, and of an SDK its name and
//! version. Devices, modules, addresses and sources get stand-ins, the same one for the same original throughout the
//! report; excerpts of what could not be read are dropped, since they may hold anything.

use crate::intern::Interner;
use crate::report::Report;

/// Modules that every IoT Edge device has; their names say nothing of a customer.
const SYSTEM_MODULES: [&str; 2] = ["$edgeHub", "$edgeAgent"];

/// Stand-ins of one kind: `device-0001` and so on, in the order in which originals are met.
struct StandIns {
    prefix: &'static str,
    given: Interner,
}

impl StandIns {
    fn new(prefix: &'static str) -> Self {
        Self { prefix, given: Interner::default() }
    }

    fn replace(&mut self, original: &mut String) {
        if original.is_empty() {
            return;
        }
        let number = self.given.id(original.as_bytes()).index() + 1;
        *original = format!("{}-{number:04}", self.prefix);
    }
}

/// Replaces what names a customer.
pub(crate) fn redact(report: &mut Report) {
    let mut sources = StandIns::new("source");
    let mut devices = StandIns::new("device");
    let mut modules = StandIns::new("module");
    let mut addresses = StandIns::new("address");
    for source in &mut report.input.sources {
        sources.replace(&mut source.name);
    }
    for problem in &mut report.input.problems {
        sources.replace(&mut problem.source);
        problem.excerpt.clear();
    }
    let mut client = |device: &mut String, module: &mut String, address: &mut String, sdk: &mut String| {
        devices.replace(device);
        if !SYSTEM_MODULES.contains(&module.as_str()) {
            modules.replace(module);
        }
        addresses.replace(address);
        // Behind its name and version, .NET writes the machine's id, and anybody may write anything.
        *sdk = product(sdk).to_owned();
    };
    for row in &mut report.fleet.rows {
        client(&mut row.device, &mut row.module, &mut row.address, &mut row.sdk);
    }
    for one in report.beside.iter_mut().flat_map(|notice| &mut notice.examples) {
        client(&mut one.device, &mut one.module, &mut one.address, &mut one.sdk);
    }
}

/// The name and version of a known SDK; of another one nothing.
fn product(sdk: &str) -> &str {
    if crate::sdk::Sdk::of(sdk) == crate::sdk::Sdk::Unknown {
        return "";
    }
    let product = sdk.split([' ', '(', ';', ',']).next().unwrap_or_default();
    let plain = product.bytes().all(|b| b.is_ascii_alphanumeric() || b"./-_+".contains(&b));
    if plain && product.len() <= 64 { product } else { "" }
}

#[cfg(test)]
mod tests {
    use super::product;

    #[test]
    fn an_sdk_keeps_its_name_and_version() {
        assert_eq!(product(".NET/1.42.0 (.NET 6.0; X64; {0F2D})"), ".NET/1.42.0");
        assert_eq!(product("iothubclient/1.8.0 (native; freertos)"), "iothubclient/1.8.0");
        assert_eq!(product("C"), "C");
        assert_eq!(product("made by the customer"), "");
        assert_eq!(product(""), "");
    }
}
