/**
 * The flags that Node is started with wherever it is a host: package.json, the packages, the container and the unit of systemd
 * say the same (tests/tools/hosting-files.test.ts). Of ten rooms 40 MB are in use; left to itself, Node lets what is not pile up
 * to four times that before it looks. So it looks when 60% have come on top, and fresh objects get 16 MB, in which most of them
 * go before they cost anything. Node takes these at its start alone.
 */
export const NODE_FLAGS = ["--max-semi-space-size=16", "--heap-growing-percent=60"] as const;

/** The same in one line. */
export const NODE_FLAGS_TEXT = NODE_FLAGS.join(" ");
