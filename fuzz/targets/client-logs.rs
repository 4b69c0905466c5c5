//! [`hubscope_fuzz::targets::client_logs`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hubscope_fuzz::targets::client_logs(bytes));
