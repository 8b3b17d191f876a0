import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import type { PositionEncoding } from "../text/lines.ts";

/** What the client can do, as far as the server behaves otherwise for it. */
export interface Client {
  readonly locale: string | undefined;
  readonly encoding: PositionEncoding;
  /** Asks for diagnostics itself; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFiles: boolean;
  readonly progress: boolean;
  /** Completion items may be snippets. */
  readonly snippets: boolean;
  /** Edits of a workspace edit may be snippets (3.18). */
  readonly snippetEdits: boolean;
  /** Workspace edits may name the version of the document they are for. */
  readonly documentChanges: boolean;
  readonly codeActionLiterals: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly prepareRename: boolean;
  readonly linkSupport: boolean;
  readonly showsDocuments: boolean;
}

/** Reads the client's capabilities; what is missing or malformed is a thing that the client cannot do. */
export function clientOf(params: InitializeParams): Client {
  const can: ClientCapabilities = isObject(params.capabilities) ? params.capabilities : {};
  const { textDocument, workspace, window } = can;
  return {
    locale: typeof params.locale === "string" ? params.locale : undefined,
    encoding: encodingOf(can.general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    linkSupport: textDocument?.definition?.linkSupport === true,
    showsDocuments: window?.showDocument?.support === true,
  };
}

/** The client's first choice among the encodings that the server knows; UTF-16 when it names none. */
function encodingOf(offered: unknown): PositionEncoding {
  if (!Array.isArray(offered)) return "utf-16";
  const known = offered.find((each): each is PositionEncoding => ENCODINGS.has(each));
  return known ?? "utf-16";
}

const ENCODINGS: ReadonlySet<unknown> = new Set<PositionEncoding>(["utf-8", "utf-16", "utf-32"]);

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
