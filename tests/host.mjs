// A static host on this machine that keeps a list of what it was asked for.

import { createServer } from "node:http";

/** @typedef {{ status?: number, headers?: Record<string, string>, body?: string | Buffer }} Answer */

/**
 * @param {(path: string) => Answer | undefined} answer nothing for what is not there
 */
export async function host(answer) {
  /** What the host was asked for, as `GET /`. @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status = 200, headers = {}, body = "" } = answer(request.url ?? "") ?? { status: 404 };
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    /** Hangs up on whoever is still connected, too. */
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
