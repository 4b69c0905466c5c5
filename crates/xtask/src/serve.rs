//! The page on this machine, with the headers that a good host would send.

use crate::page::{self, Page};
use anyhow::{Context, Result, anyhow};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::ExitCode;
use tiny_http::{Header, Method, Request, Response, Server};

/// Where the page is served unless told otherwise.
pub const PORT: u16 = 8080;

/// How many ports are tried before giving up.
const TRIES: u16 = 20;

/// Builds the page and serves it until stopped.
pub fn run(root: &Path, port: u16) -> Result<ExitCode> {
    let page = page::build(root)?;
    let listener = listen(port)?;
    let address = listener.local_addr()?;
    let server = Server::from_listener(listener, None).map_err(|error| anyhow!(error))?;
    println!("Hubscope is at http://{address}/");
    for request in server.incoming_requests() {
        // Someone who left before the answer came is no reason to stop.
        let _ = answer(request, &page);
    }
    Ok(ExitCode::SUCCESS)
}

/// This machine only, at the port or the next free one.
fn listen(port: u16) -> Result<TcpListener> {
    (port..=port.saturating_add(TRIES))
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .with_context(|| format!("no port is free from {port} on"))
}

fn answer(request: Request, page: &Page) -> std::io::Result<()> {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let (status, kind, body) = match (request.method(), path) {
        (Method::Get | Method::Head, "/" | "/index.html") => {
            (200, "text/html; charset=utf-8", page.html.as_str())
        }
        (Method::Get | Method::Head, _) => (404, "text/plain; charset=utf-8", "Not found\n"),
        _ => (405, "text/plain; charset=utf-8", "Only GET\n"),
    };
    let mut response = Response::from_data(body).with_status_code(status);
    let mut headers = page.policy.headers();
    headers.push(("Content-Type", kind.to_owned()));
    // The next build must be seen at the next reload.
    headers.push(("Cache-Control", "no-store".to_owned()));
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}
