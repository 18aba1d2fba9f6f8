// A screen of our own, and a port: nobody's desktop is touched.

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

/** The smallest laptop in use. */
export const SIZE = { width: 1366, height: 768 };

const open = new Set();

/** Starts an X server on a number that is free. */
export async function openDisplay() {
  // Xvfb looks for a free number itself and writes it to the fourth channel.
  const words = ["-displayfd", "3", "-screen", "0", `${SIZE.width}x${SIZE.height}x24`, "-nolisten", "tcp"];
  const server = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  open.add(server);
  const complaint = [];
  server.stderr.on("data", (data) => complaint.push(data));
  const number = await new Promise((resolve, reject) => {
    server.on("error", (error) => reject(new Error(`Xvfb: ${error.message}`)));
    server.on("exit", (code) => reject(new Error(`Xvfb ended (${code}): ${Buffer.concat(complaint)}`)));
    server.stdio[3].once("data", (data) => resolve(String(data).trim()));
  });
  server.removeAllListeners("exit");
  return {
    name: `:${number}`,
    close: () => {
      open.delete(server);
      server.kill();
    },
  };
}

/** A port nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A process and all that it has started, by their numbers. */
export function family(pid) {
  const children = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    let stat;
    try {
      stat = readFileSync(`/proc/${name}/stat`, "utf8");
    } catch {
      continue;
    }
    // The name of the program stands in brackets and may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = [pid];
  for (const one of all) all.push(...(children.get(one) ?? []));
  return all;
}

/** Ends processes at once, without a last word. */
export function killAll(pids) {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It had ended.
    }
  }
}

/** Whatever happens to us, no server stays behind. */
process.on("exit", () => {
  for (const server of open) server.kill("SIGKILL");
});
