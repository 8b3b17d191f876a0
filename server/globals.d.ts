/**
 * The few globals beyond ECMAScript that the core may use: they exist, with this meaning, in Node and in browsers.
 * Everything else that a platform offers stays out of the core.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

/** Base64 of a string of bytes. */
declare function btoa(binary: string): string;

/** The bytes of base64, as a string; throws when it is none. */
declare function atob(base64: string): string;

declare const performance: { now(): number };
