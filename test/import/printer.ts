// A printer for the properties: an act as a PDF's text would give it, wrapped, justified, cut into pages.

/** How an act is printed. */
export interface Printing {
  /** Signs of a line. */
  readonly width: number;
  /** Lines of a page. */
  readonly height: number;
  /** Whether spaces are widened to reach the margin. */
  readonly justified: boolean;
  /** Whether words with a hyphen, and the word « délibération », are cut at the end of a line. */
  readonly cuts: boolean;
  /** What stands between two pages. */
  readonly feed: boolean;
  /** A line at the bottom of each page; none when empty. */
  readonly footer: string;
  /** How a page's number is written. */
  readonly number: (page: number, of: number) => string;
}

/** The act as printed. */
export function print(text: string, printing: Printing): string {
  const lines = text.split("\n").flatMap((line) => wrap(line, printing));
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += printing.height)
    pages.push(lines.slice(at, at + printing.height));
  const printed = pages.map((page, at) =>
    [
      ...page,
      "",
      ...(printing.footer === "" ? [] : [printing.footer]),
      printing.number(at + 1, pages.length),
    ].join("\n"),
  );
  return `${printed.join(printing.feed ? "\n\f" : "\n\n")}\n`;
}

/** The text in lines of so many signs at most. */
export function wrapped(text: string, width: number): string {
  const how: Printing = {
    width,
    height: 0,
    justified: false,
    cuts: false,
    feed: false,
    footer: "",
    number: String,
  };
  return text
    .split("\n")
    .flatMap((line) => wrap(line, how))
    .join("\n");
}

/** Rows of tables, headings and comments are not wrapped: nothing would tell them afterwards. */
function wrap(line: string, { width, justified, cuts }: Printing): string[] {
  if (line.length <= width || /^(?:\||#|<!--|[-=*_]{3})/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length <= width) {
      current = longer;
      continue;
    }
    const [head, tail] = cuts ? cutWord(word, width - current.length - 1) : ["", word];
    if (head !== "") {
      lines.push(`${current} ${head}`);
      current = tail;
    } else {
      if (current !== "") lines.push(justified ? justify(current, width) : current);
      current = word;
    }
  }
  lines.push(current);
  return lines;
}

/** The two halves of a word, the first with its hyphen; an empty first half when it has no place to be cut. */
function cutWord(word: string, room: number): [string, string] {
  const hyphen = word.slice(0, room).lastIndexOf("-");
  const letters = /\p{L}-\p{L}/u.test(word.slice(Math.max(0, hyphen - 1), hyphen + 2));
  if (hyphen > 0 && letters) return [word.slice(0, hyphen + 1), word.slice(hyphen + 1)];
  const known = /^(d[ée]li)(b[ée]rations?[,.;]?)$/u.exec(word);
  if (known && room >= 5) return [`${known[1]}-`, known[2] ?? ""];
  return ["", word];
}

function justify(line: string, width: number): string {
  const words = line.split(" ");
  let missing = width - line.length;
  let spread = "";
  for (const [at, word] of words.entries()) {
    const left = words.length - 1 - at;
    const more = left > 0 ? Math.min(2, Math.ceil(missing / left)) : 0;
    missing -= more;
    spread += word + (left > 0 ? " ".repeat(1 + more) : "");
  }
  return spread;
}
