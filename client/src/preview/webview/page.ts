// The page of a preview: what runs in it. It sets the act that the extension sends, and says where the person points.
import type { FromPage, PageWords, PreviewState, ToPage } from "../messages.ts";
import { morph } from "./morph.ts";
import { clearNotes, showNotes } from "./notes.ts";
import { blockAt, showCursor } from "./place.ts";
import { clearSheets, showSheets } from "./sheets.ts";
import { adoptStyle } from "./style.ts";

interface Host {
  postMessage(message: FromPage): void;
  setState(state: PreviewState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const paper = document.getElementById("paper") as HTMLElement;
const notes = document.getElementById("notes") as HTMLElement;
let shown: Extract<ToPage, { type: "show" }> | null = null;
let cursor = -1;

const reveal = (line: number) => host.postMessage({ type: "reveal", line });

function show(message: Extract<ToPage, { type: "show" }>): void {
  shown = message;
  host.setState(message.state);
  clearSheets(paper);
  clearNotes(paper, notes);
  const { body } = new DOMParser().parseFromString(message.html, "text/html");
  if (message.html === "") {
    const empty = body.appendChild(document.createElement("p"));
    empty.className = "empty";
    empty.textContent = message.words.empty;
  }
  morph(paper, body);
  lay(message.words);
  showCursor(paper, cursor, false);
}

/** Sheets and notes, which depend on the width of the window. */
function lay(words: PageWords): void {
  clearSheets(paper);
  clearNotes(paper, notes);
  const findings = shown?.findings ?? null;
  document.body.classList.toggle("with-notes", findings !== null);
  showSheets(paper, words.page);
  if (findings) showNotes(paper, notes, findings, reveal);
}

addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.type === "show") show(data);
  else if (data.type === "cursor") {
    cursor = data.line;
    showCursor(paper, cursor, true);
  } else download(data.name, data.html);
});

addEventListener("dblclick", ({ target }) => {
  const line = blockAt(target);
  if (line !== null) reveal(line);
});

let width = 0;
new ResizeObserver(() => {
  if (innerWidth === width) return;
  width = innerWidth;
  if (shown) lay(shown.words);
}).observe(document.body);

function download(name: string, html: string): void {
  const url = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Not in the page: a click there would be taken for one on a link of the act.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

adoptStyle();
host.postMessage({ type: "ready" });
