/** The argument with which the server starts its own threads. */
export const THREAD = "--reading-thread";
