import type { TextDocumentContentChangeEvent, TextDocumentItem } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Config } from "../rules/config.ts";
import { createSnapshot, type Snapshot } from "../snapshot.ts";
import { lineStartsOf, offsetAt, type PositionEncoding } from "../text/lines.ts";
import { uriKey } from "./uri.ts";

/** An open document at one version, with what is known of it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

interface Entry {
  document: TextDocument;
  open: OpenDocument;
  config: Config | null;
  snapshot: Snapshot | null;
}

/** Snapshots kept: what an editor shows at once, and more. */
const MOST_READ = 32;

/**
 * The documents that the client holds open, of any scheme (`file:`, `untitled:`, virtual). The client's text is the
 * truth: nothing here ever looks at a disk. One snapshot per version and settings serves every request.
 */
export class Documents {
  readonly #entries = new Map<string, Entry>();
  readonly #encoding: () => PositionEncoding;
  /** The entries with a snapshot, the one made last at the end. */
  #read: readonly Entry[] = [];

  constructor(encoding: () => PositionEncoding) {
    this.#encoding = encoding;
  }

  /** Opens a document; one that is open already is replaced. */
  open({ uri, languageId, version, text }: TextDocumentItem): void {
    const document = TextDocument.create(uri, languageId, version, text);
    this.#entries.set(uriKey(uri), {
      document,
      open: { uri, languageId, version, text },
      config: null,
      snapshot: null,
    });
  }

  /**
   * Applies the changes of one notification, each to the text that the one before it left. False when no such
   * document is open: the notification is then out of order, and nothing happens.
   */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const entry = this.#entries.get(uriKey(uri));
    if (!entry) return false;
    let document = entry.document;
    for (const change of changes) document = this.#changed(document, change, version);
    entry.document = document;
    const text = document.getText();
    entry.open = { uri, languageId: document.languageId, version, text };
    entry.snapshot = null;
    return true;
  }

  close(uri: string): void {
    const entry = this.#entries.get(uriKey(uri));
    this.#read = this.#read.filter((each) => each !== entry);
    this.#entries.delete(uriKey(uri));
  }

  /** The document, or null when it is not open. */
  get(uri: string): OpenDocument | null {
    return this.#entries.get(uriKey(uri))?.open ?? null;
  }

  /** Every open document. */
  all(): OpenDocument[] {
    return [...this.#entries.values()].map((entry) => entry.open);
  }

  /** The snapshot of the document's present version under these settings; null when it is not open. */
  recall(uri: string, config: Config): Snapshot | null {
    const entry = this.#entries.get(uriKey(uri));
    if (!entry) return null;
    if (entry.snapshot && entry.config === config) return entry.snapshot;
    entry.config = config;
    entry.snapshot = createSnapshot(entry.open.text, { config });
    this.#keep(entry);
    return entry.snapshot;
  }

  /** As `recall`, whatever the settings are: for who wants the names and not the findings. */
  glance(uri: string, config: Config): Snapshot | null {
    return this.#entries.get(uriKey(uri))?.snapshot ?? this.recall(uri, config);
  }

  /** Documents that nobody has looked at for long forget what was read of them: reading again takes a moment. */
  #keep(entry: Entry): void {
    const others = this.#read.filter((each) => each !== entry && each.snapshot !== null);
    for (const oldest of others.slice(0, Math.max(0, others.length + 1 - MOST_READ))) oldest.snapshot = null;
    this.#read = [...others.slice(-(MOST_READ - 1)), entry];
  }

  #changed(document: TextDocument, change: TextDocumentContentChangeEvent, version: number): TextDocument {
    const encoding = this.#encoding();
    if (!("range" in change) || encoding === "utf-16")
      return TextDocument.update(document, [change], version);
    const text = document.getText();
    const starts = lineStartsOf(text);
    const range = {
      start: document.positionAt(offsetAt(text, starts, change.range.start, encoding)),
      end: document.positionAt(offsetAt(text, starts, change.range.end, encoding)),
    };
    return TextDocument.update(document, [{ range, text: change.text }], version);
  }
}
