//! How large the page and its module are, and how large they may become.

use crate::page::{Page, gzip};
use crate::wasm;
use anyhow::Result;
use std::path::Path;

/// Proposals: what a slow phone connection of 1.6 Mbit/s carries in less than five seconds, and the module's part.
const PAGE_BUDGET: usize = 952_000;
const MODULE_BUDGET: usize = 690_000;

/// One file and its size.
#[derive(Debug)]
pub struct Size {
    pub what: &'static str,
    pub raw: usize,
    pub gzipped: usize,
    /// The most that it may be, gzipped.
    pub budget: usize,
}

/// Weighs what was just built.
pub fn measure(root: &Path, page: &Page) -> Result<Vec<Size>> {
    let module = std::fs::read(root.join(wasm::MODULE))?;
    let size = |what, bytes: &[u8], budget| -> Result<Size> {
        Ok(Size { what, raw: bytes.len(), gzipped: gzip(bytes)?.len(), budget })
    };
    Ok(vec![
        size("dist/index.html", page.html.as_bytes(), PAGE_BUDGET)?,
        size("of that, the WebAssembly module", &module, MODULE_BUDGET)?,
    ])
}
