// How much memory the browsers hold that this process has started, as Linux counts it.

import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Bytes that all descendants of this process have in memory; nothing where the system does not tell. */
export function memory() {
  if (!existsSync("/proc/self/status")) return 0;
  /** @type {Map<number, { parent: number, bytes: number }>} */
  const processes = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${id}/status`, "utf8");
      const figure = (/** @type {string} */ name) =>
        Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      processes.set(Number(id), { parent: figure("PPid"), bytes: 1024 * figure("VmRSS") });
    } catch {
      // It has just ended.
    }
  }
  /** @param {number} id @returns {boolean} */
  const isOurs = (id) => id > 0 && (id === process.pid || isOurs(processes.get(id)?.parent ?? 0));
  return [...processes.values()]
    .filter(({ parent }) => isOurs(parent))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
