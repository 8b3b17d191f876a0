import type { RegisterAct } from "./summary.ts";

/** The acts of one council: what is compared with one another. */
export interface Register {
  /** Tells one register from another; not shown. */
  readonly key: string;
  /** Where nobody can tell the council, the register is that of a folder. */
  readonly known: boolean;
  readonly acts: readonly RegisterAct[];
}

/**
 * Sorts acts by the council that took them, so that two councils in one folder are never compared: by SIREN, by the name
 * where no act gives the SIREN, else by folder. An act that names no council belongs to the one that all others of its
 * folder belong to. The acts of a register stand in the order of files and of their text.
 */
export function registersOf(acts: readonly RegisterAct[]): Register[] {
  const sirens = sirenByName(acts);
  const own = (act: RegisterAct): string | null => {
    const { siren, name, body } = act.council;
    const known = siren ?? (name === null ? null : (sirens.get(name) ?? name));
    return known === null ? null : `${body} ${known}`;
  };
  const folders = new Map<string, Set<string>>();
  for (const act of acts) {
    const key = own(act);
    if (key === null) continue;
    const folder = `${act.council.body} ${folderOf(act.file)}`;
    folders.set(folder, (folders.get(folder) ?? new Set()).add(key));
  }
  const registers = new Map<string, { known: boolean; acts: RegisterAct[] }>();
  for (const act of acts) {
    const folder = `${act.council.body} ${folderOf(act.file)}`;
    const others = folders.get(folder);
    const key = own(act) ?? (others?.size === 1 ? [...others][0] : undefined);
    const register = registers.get(key ?? `in ${folder}`) ?? { known: key !== undefined, acts: [] };
    register.acts.push(act);
    registers.set(key ?? `in ${folder}`, register);
  }
  return [...registers].map(([key, { known, acts: inside }]) => ({ key, known, acts: inside.sort(byPlace) }));
}

/** The SIREN of each name, where the acts agree on it. */
function sirenByName(acts: readonly RegisterAct[]): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const { council } of acts) {
    if (council.name === null || council.siren === null) continue;
    const known = found.get(council.name);
    found.set(council.name, known === undefined || known === council.siren ? council.siren : null);
  }
  return new Map([...found].flatMap(([name, siren]) => (siren === null ? [] : [[name, siren] as const])));
}

/** The folder of a file: a path or URI up to its last « / ». */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

function byPlace(a: RegisterAct, b: RegisterAct): number {
  return a.file === b.file ? a.index - b.index : a.file < b.file ? -1 : 1;
}
