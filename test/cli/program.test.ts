// The bundled program, run as people run it.
import { type SpawnOptions, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { BAD_ACT, folder, GOOD_ACT } from "./harness.ts";

const PROGRAM = fileURLToPath(new URL("../../server/dist/cli.js", import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program; `stopAfter` closes its output after so many bytes, as `head` does. */
function program(
  args: readonly string[],
  options: SpawnOptions & { stdin?: string; node?: readonly string[]; stopAfter?: number } = {},
): Promise<Ended> {
  const { stdin, node = [], stopAfter, ...rest } = options;
  const child = spawn(process.execPath, [...node, PROGRAM, ...args], { ...rest, stdio: "pipe" });
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString();
    if (stopAfter !== undefined && out.length >= stopAfter) child.stdout?.destroy();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin?.end(stdin ?? "");
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out, err })));
}

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error("server/dist/cli.js is missing: npm run build");
});

describe("the program", () => {
  it("checks a file and exits with the status of the contract", async () => {
    const cwd = folder({ "bon.delib": GOOD_ACT, "faux.delib": BAD_ACT });
    expect((await program(["check", "bon.delib"], { cwd })).status).toBe(0);
    const { status, out, err } = await program(["check", "faux.delib"], { cwd });
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(out).toContain("faux.delib:10:1");
    expect((await program(["check", "absent.delib"], { cwd })).status).toBe(2);
  });

  it("has no colours in a pipe", async () => {
    const { out } = await program(["check", "-"], {
      stdin: BAD_ACT,
      env: { PATH: process.env.PATH, CI: "true" },
    });
    expect(out).toContain("vote-sum");
    expect(out).not.toContain("\u001b");
  });

  it("reads standard input and gives the mended text back", async () => {
    const { out, err, status } = await program(["check", "--fix", "-"], {
      stdin: "Séance du 1 février 2021\n",
    });
    expect({ out, status }).toEqual({ out: "Séance du 1er février 2021\n", status: 0 });
    expect(err).toContain("correction appliquée");
  });

  it("shows a diff and searches folders, which other libraries do for it", async () => {
    const cwd = folder({ "sous/a.delib": "Séance du 1 février 2021\n" });
    const { out, status } = await program(["check", "--diff"], { cwd });
    expect(out).toContain("+Séance du 1er février 2021");
    expect(status).toBe(0);
  });

  it("says nothing when whoever reads it stops early", async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`a${n}.delib`, BAD_ACT]));
    const { err, out } = await program(["check"], { cwd: folder(files), stopAfter: 100 });
    expect(out.length).toBeGreaterThan(0);
    expect(err).toBe("");
  });

  it("never shows a stack, whatever the argument", async () => {
    for (const args of [
      ["--worker-thread"],
      ["check", ""],
      ["explain", "__proto__"],
      ["check", "--rule", "__proto__=off"],
    ]) {
      const { status, err } = await program(args, { cwd: folder() }).catch((error: Error) => ({
        status: 2,
        err: error.message,
      }));
      expect(status).toBe(2);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});

describe("a folder of many acts", () => {
  const COUNT = 700;
  const files = Object.fromEntries(
    Array.from({ length: COUNT }, (_, n) => [
      `a${String(n).padStart(4, "0")}.delib`,
      n % 7 === 0 ? BAD_ACT : GOOD_ACT,
    ]),
  );

  it("is checked in several threads with the findings of one, in order", async () => {
    const cwd = folder(files);
    writeFileSync(join(cwd, "image.png"), Uint8Array.from([0, 1, 2, 3]));
    // The copies bear one number.
    const check = ["check", "--rule", "register-duplicate=off", "--format", "json"];
    const all = await program([...check, ".", "image.png", "absent.delib", "-"], {
      cwd,
      stdin: BAD_ACT,
    });
    expect(all.status).toBe(2);
    expect(all.err).toBe("absent.delib: fichier introuvable\nimage.png: ce n’est pas un texte\n");
    const report = JSON.parse(all.out);
    const few = JSON.parse((await program([...check, "a0000.delib", "a0001.delib"], { cwd })).out);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual([
      ...Object.keys(files),
      "<stdin>",
    ]);
    for (const [index, file] of report.files.entries()) {
      const model = few.files[index % 7 === 0 || index === COUNT ? 0 : 1];
      expect(file.findings).toEqual(model.findings);
    }
  });

  it("is mended in several threads too", async () => {
    const cwd = folder(
      Object.fromEntries(
        Array.from({ length: 400 }, (_, n) => [`a${n}.delib`, "Séance du 1 février 2021\n"]),
      ),
    );
    expect((await program(["check", "--fix"], { cwd })).out).toContain("400 corrections appliquées");
    expect((await program(["check", "--fix"], { cwd })).out).toContain("0 correction appliquée");
  });
});

// Whoever is root may read everything: then the program is run as somebody else.
const NOBODY = 65_534;
const root = process.getuid?.() === 0;

describe("without the right to read", () => {
  it("a folder or a file is told in one line, and the rest is checked", async (context) => {
    const cwd = folder({
      "ouvert/faux.delib": BAD_ACT,
      "ferme/secret.delib": BAD_ACT,
      "ouvert/prive.delib": BAD_ACT,
    });
    for (const path of [cwd, join(cwd, "ouvert")]) chmodSync(path, 0o755);
    mkdirSync(join(cwd, "ouvert/coffre"), { mode: 0o000 });
    chmodSync(join(cwd, "ouvert/coffre"), 0o000);
    chmodSync(join(cwd, "ferme"), 0o000);
    chmodSync(join(cwd, "ouvert/prive.delib"), 0o000);
    const options = root ? { cwd, uid: NOBODY, gid: NOBODY } : { cwd };
    const readable = await program(["--version"], options).catch(() => null);
    if (readable?.status !== 0)
      context.skip("somebody else than root cannot run the program from this folder");

    const { status, out, err } = await program(["check", "ferme", "ouvert"], options);
    chmodSync(join(cwd, "ferme"), 0o755);
    chmodSync(join(cwd, "ouvert/coffre"), 0o755);
    expect(status).toBe(2);
    expect(err.trimEnd().split("\n").sort()).toEqual([
      "ferme: lecture refusée",
      "ouvert/coffre: lecture refusée",
      "ouvert/prive.delib: lecture refusée",
    ]);
    expect(out).toContain("ouvert/faux.delib:10:1");
    expect(out).not.toContain("secret");
  });
});
