import type { Level } from "../../rules/rule.ts";
import type { ActParams } from "./act.ts";

// The preview of an act and its printing.

export interface PreviewParams extends ActParams {
  /** Whether findings are wanted; the setting `delib.preview.findings` decides when left out. */
  readonly findings?: boolean;
}

export interface Preview {
  /** « Délibération n° 2025-08 – Réfection du chemin ». */
  readonly title: string;
  /** An `<article>`; each block has its line in `data-line`, 0-based. */
  readonly html: string;
  /** 0-based lines of the act in the document, both included. */
  readonly lines: readonly [number, number];
  /** How many acts the document has. */
  readonly acts: number;
  /** Null when they are not wanted. */
  readonly findings: readonly PreviewFinding[] | null;
}

export interface PreviewFinding {
  /** 0-based. */
  readonly line: number;
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
}

export interface PrintParams extends ActParams {
  /** Every act of the document, each beginning a page; the act at the place otherwise. */
  readonly all?: boolean;
}

export interface PrintPage {
  readonly title: string;
  /** The whole document, `<!DOCTYPE html>` included. */
  readonly html: string;
}
