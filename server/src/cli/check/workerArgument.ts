/**
 * The argument with which this program starts its own threads. They could ask the engine what they are, but that
 * question costs every run three milliseconds.
 */
export const WORKER = "--worker-thread";
