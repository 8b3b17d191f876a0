import type { Bilingual } from "../text/language.ts";
import type { Exporter, ExportOptions, ExportSource, Problem } from "./format.ts";

const EMPTY: Bilingual = {
  fr: "ce fichier est vide : rien n’en est écrit",
  en: "this file is empty: nothing of it is written",
};

/** The exporter of a format, but for texts of blanks alone: they are left out and told; `data` is null for these alone. */
export function exceptEmpty<Options extends ExportOptions>(exporter: Exporter<Options>): Exporter<Options> {
  return async (sources, options) => {
    const blank = sources.filter(isEmpty);
    if (blank.length === 0) return await exporter(sources, options);
    const told = blank.map(
      ({ path }): Problem => ({ level: "error", path, act: null, field: null, span: null, message: EMPTY }),
    );
    if (blank.length === sources.length) return { data: null, problems: told };
    const { data, problems } = await exporter(
      sources.filter((source) => !isEmpty(source)),
      options,
    );
    return { data, problems: [...told, ...problems] };
  };
}

/** Spaces, marks of the encoding and signs that nobody sees make no text. */
function isEmpty({ snapshot }: ExportSource): boolean {
  return !/[^\s\p{C}]/u.test(snapshot.text);
}
