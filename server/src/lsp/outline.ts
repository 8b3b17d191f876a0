import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SelectionRangeParams,
  SymbolInformation,
} from "vscode-languageserver";
import { documentLinks } from "../features/documentLinks.ts";
import { documentSymbols } from "../features/documentSymbols.ts";
import { foldingRanges } from "../features/foldingRanges.ts";
import { selectionRangesAt } from "../features/selectionRanges.ts";
import type { OutlineKind, OutlineNode } from "../features/shared/outlineNode.ts";
import { FoldingRangeKind, SymbolKind } from "./protocol.ts";
import type { Place } from "./session.ts";

const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  act: SymbolKind.Class,
  session: SymbolKind.Namespace,
  group: SymbolKind.Module,
  list: SymbolKind.Array,
  person: SymbolKind.Variable,
  figure: SymbolKind.Number,
  text: SymbolKind.String,
  section: SymbolKind.Module,
  vote: SymbolKind.Event,
  reference: SymbolKind.Key,
  date: SymbolKind.Constant,
};

/** Acts, their parts, their lists; flat where the client knows no tree. */
export function symbols(place: Place): DocumentSymbol[] | SymbolInformation[] {
  const nodes = documentSymbols(place.snapshot, place.language);
  if (place.session.client.hierarchicalSymbols) return nodes.map((node) => symbol(place, node));
  return nodes.flatMap((node) => flat(place, node, null));
}

function symbol(
  place: Place,
  { name, detail, kind, span, selection, children }: OutlineNode,
): DocumentSymbol {
  return {
    name,
    ...(detail === "" ? {} : { detail }),
    kind: KINDS[kind],
    range: place.convert.range(span),
    selectionRange: place.convert.range(selection),
    children: children.map((child) => symbol(place, child)),
  };
}

function flat(place: Place, node: OutlineNode, container: string | null): SymbolInformation[] {
  const own: SymbolInformation = {
    name: node.name,
    kind: KINDS[node.kind],
    location: { uri: place.document.uri, range: place.convert.range(node.span) },
    ...(container === null ? {} : { containerName: container }),
  };
  return [own, ...node.children.flatMap((child) => flat(place, child, node.name))];
}

/** What can be folded, in whole lines. */
export function folding(place: Place): FoldingRange[] {
  return foldingRanges(place.snapshot).map(({ startLine, endLine, kind }) => ({
    startLine,
    endLine,
    ...(kind === null
      ? {}
      : { kind: kind === "region" ? FoldingRangeKind.Region : FoldingRangeKind.Comment }),
  }));
}

/** What « expand selection » takes, for each place asked. */
export function selections(place: Place, params: SelectionRangeParams): SelectionRange[] {
  const { snapshot, convert } = place;
  return params.positions.map((position) => {
    const spans = selectionRangesAt(snapshot, convert.offset(position));
    let range: SelectionRange | undefined;
    for (const span of [...spans].reverse())
      range = { range: convert.range(span), ...(range ? { parent: range } : {}) };
    return range ?? { range: { start: position, end: position } };
  });
}

/** Laws, courts, addresses, pages of rules. */
export function links(place: Place): DocumentLink[] {
  return documentLinks(place.snapshot, place.language).map(({ span, target, tooltip }) => ({
    range: place.convert.range(span),
    target,
    tooltip,
  }));
}
