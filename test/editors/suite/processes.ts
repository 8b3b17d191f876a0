/** The processes of Délib's server that this extension host has started. */
export interface Processes {
  ids(): number[];
  kill(id: number): void;
}

/** Null in a host that is no process of its own, and on a system that does not list processes under /proc. */
export function serverProcesses(): Processes | null {
  if (typeof process === "undefined" || process.platform !== "linux") return null;
  const fs = require("node:fs") as typeof import("node:fs");
  const read = (path: string) => {
    try {
      return fs.readFileSync(path, "utf8");
    } catch {
      // It ended meanwhile.
      return "";
    }
  };
  const isOurs = (id: string) => {
    // `pid (name) state ppid …`: the name may hold anything but its own last bracket.
    const stat = read(`/proc/${id}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    return parent === process.pid && read(`/proc/${id}/cmdline`).includes("server/dist/server.js");
  };
  return {
    ids: () =>
      fs
        .readdirSync("/proc")
        .filter((name) => /^\d{1,9}$/.test(name) && isOurs(name))
        .map(Number),
    kill: (id) => process.kill(id, "SIGKILL"),
  };
}
