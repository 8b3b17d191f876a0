// What a reader of a page of HTML gets: its words, and whether its tags are well formed.

const INLINE = /<\/?(?:strong|em|s|a|span)(?:\s[^<>]*)?>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The words of a text: letters and figures. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of an act: HTML comments that begin a line are no part of it. */
export function wordsOfAct(text: string): string[] {
  return wordsOf(text.replace(/^([^\S\r\n]*)<!--[\s\S]*?-->/gm, "$1"));
}

/** The words that the body of a page shows, what Délib adds apart. */
export function wordsOfPage(html: string): string[] {
  const body = html.slice(html.indexOf("<body>"));
  const own = body.replace(/<table[^<>]*data-added="true"[\s\S]*?<\/table>/g, " ");
  const text = own
    .replace(INLINE, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  return wordsOf(text);
}

/** The first fault of the tags of a page, read as XML; null when each is closed in its order and quoted right. */
export function faultOfTags(html: string): string | null {
  const open: string[] = [];
  const page = html.replace(/^<!DOCTYPE html>\n/, "").replace(/<(style|script)>[^<&]*<\/\1>/g, "");
  for (const [tag] of page.matchAll(/<[^>]*>?/g)) {
    const match =
      /^<(\/?)([a-z][a-z0-9]*)((?: [a-z:-]+="[^"<&]*(?:&(?:lt|gt|quot|#39|amp);[^"<&]*)*")*)( ?\/)?>$/.exec(
        tag,
      );
    if (!match) return tag;
    const [, closing, name = "", , single] = match;
    if (single) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  if (/&(?!(?:lt|gt|quot|#39|amp);)/.test(page)) return "&";
  return open.length > 0 ? `not closed: ${open.join(" ")}` : null;
}
