import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from "vscode-languageserver";
import { SEMANTIC_LEGEND, type SemanticToken, semanticTokens } from "../features/semanticTokens.ts";
import { SemanticTokensBuilder } from "./protocol.ts";
import { type Place, spanIn } from "./session.ts";

/** The names of types and modifiers, by their place in the list. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...SEMANTIC_LEGEND.tokenTypes],
  tokenModifiers: [...SEMANTIC_LEGEND.tokenModifiers],
};

const TYPES = new Map(SEMANTIC_LEGEND.tokenTypes.map((type, at) => [type, at]));
const MODIFIERS = new Map(SEMANTIC_LEGEND.tokenModifiers.map((modifier, at) => [modifier, 1 << at]));

/** Documents whose last answer is kept, so that the next one may say what changed only. */
const MOST = 50;

/** The colours of the words; after the first answer the changes alone. */
export class TokenAnswers {
  readonly #builders = new Map<string, SemanticTokensBuilder>();

  whole(place: Place, _params: SemanticTokensParams): SemanticTokens {
    this.#builders.delete(place.document.uri);
    const builder = this.#builderOf(place.document.uri);
    fill(builder, place, semanticTokens(place.snapshot));
    return builder.build();
  }

  delta(place: Place, params: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta {
    const builder = this.#builderOf(place.document.uri);
    builder.previousResult(params.previousResultId);
    fill(builder, place, semanticTokens(place.snapshot));
    return builder.buildEdits();
  }

  range(place: Place, params: SemanticTokensRangeParams): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    fill(builder, place, semanticTokens(place.snapshot, spanIn(place, params)));
    return { data: builder.build().data };
  }

  #builderOf(uri: string): SemanticTokensBuilder {
    const known = this.#builders.get(uri);
    if (known) return known;
    const [oldest] = this.#builders.keys();
    if (this.#builders.size >= MOST && oldest !== undefined) this.#builders.delete(oldest);
    const builder = new SemanticTokensBuilder();
    this.#builders.set(uri, builder);
    return builder;
  }
}

/** No token goes over a line's end, so that its length is a number of columns. */
function fill(builder: SemanticTokensBuilder, { convert }: Place, tokens: readonly SemanticToken[]): void {
  for (const { span, type, modifiers } of tokens) {
    const start = convert.position(span.start);
    const end = convert.position(span.end);
    const bits = modifiers.reduce((sum, each) => sum | (MODIFIERS.get(each) ?? 0), 0);
    builder.push(start.line, start.character, end.character - start.character, TYPES.get(type) ?? 0, bits);
  }
}
