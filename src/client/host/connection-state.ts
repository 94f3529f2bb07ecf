/** live: updates arrive; lost: the connection is being restored; gone: the key no longer works. */
export type ConnectionState = "connecting" | "live" | "lost" | "gone";
