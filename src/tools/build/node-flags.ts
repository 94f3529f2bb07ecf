/**
 * The Node flags of every host. package.json, the packages, the container and the systemd unit use the same ones
 * (tests/tools/hosting-files.test.ts). Ten rooms use 40 MB; by default Node lets garbage grow to four times that.
 * With these flags it collects after 60% growth, and new objects get 16 MB, so that most are freed cheaply. Node
 * reads the flags only when it starts.
 */
export const NODE_FLAGS = ["--max-semi-space-size=16", "--heap-growing-percent=60"] as const;

/** The same flags on one line. */
export const NODE_FLAGS_TEXT = NODE_FLAGS.join(" ");
