/**
 * The flag that Node is started with wherever it is a host: package.json, the packages, the container and the unit of systemd
 * say the same (tests/tools/hosting-files.test.ts). With small nurseries for fresh objects a host of ten rooms stays below
 * 300 MB; Node takes this at its start alone.
 */
export const NODE_FLAG = "--max-semi-space-size=8";
