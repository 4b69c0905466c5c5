//! [`hubscope_fuzz::targets::packed`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hubscope_fuzz::targets::packed(bytes));
