/** live: news come; lost: the line is being taken up again; gone: the key opens nothing any more. */
export type LinkState = "connecting" | "live" | "lost" | "gone";
