// Plain JavaScript, because it must run on the old Node that it warns about.
const OLDEST = 22;
const major = Number.parseInt(process.versions.node, 10);

if (major < OLDEST) {
  console.error(
    `Fortieth needs Node ${OLDEST} or newer, but this is Node ${process.versions.node}: ` +
      "run `npm ci` (without --omit=optional) so that the project's own Node 26 is installed, or install Node 26.",
  );
  process.exit(1);
}
