import type { Hover, HoverParams } from "vscode-languageserver";
import { hoverAt } from "../features/hover.ts";
import { offsetIn, type Place } from "./session.ts";

/** What the words at a place mean. */
export async function hover(place: Place, params: HoverParams): Promise<Hover | null> {
  const found = await hoverAt(place.snapshot, offsetIn(place, params), place.language);
  if (!found) return null;
  return { contents: { kind: "markdown", value: found.markdown }, range: place.convert.range(found.span) };
}
