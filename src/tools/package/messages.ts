/** Every sentence of `npm run package`, and the page that lies in a package. */
import { NODE_FLAGS_TEXT } from "../build/node-flags.ts";
import { BUNDLE, type PlatformId, PROGRAM } from "./platforms.ts";

const SYSTEM: Readonly<Record<PlatformId, string>> = {
  "linux-x64": "Linux",
  "linux-arm64": "Linux on ARM",
  "win-x64": "Windows",
  "darwin-arm64": "macOS on Apple's processors",
};

const STARTING: Readonly<Record<PlatformId, string>> = {
  "linux-x64": 'Start: open fortieth.sh and choose "Run in terminal", or type ./fortieth.sh there.',
  "linux-arm64": 'Start: open fortieth.sh and choose "Run in terminal", or type ./fortieth.sh there.',
  "win-x64":
    'Start: double-click Fortieth.cmd. If Windows warns: "More info", "Run anyway"; then allow private networks.',
  "darwin-arm64":
    "Start: double-click Fortieth.command. If macOS refuses: System Settings, Privacy & Security, Open Anyway.",
};

export const packageWords = {
  about:
    "Makes packages: a folder and a zip file for each system, which starts by a double-click with nothing installed; " +
    "the page for any web space; and the program for a server that has Node.",
  out: "folder to write into; what is in it of an earlier package is written anew",
  only: "these alone, such as --only win-x64 web",
  noZip: "folders alone, except for the web space, which is a zip file always",
  epilogue:
    "Node for other systems is fetched once by `npm pack`, checked against package-lock.json, and kept in node_modules/.cache.\n" +
    "docs/HOSTING.md says what to do with each package.",
  taken: (path: string): string => `${path} is not a folder.`,
  made: (path: string, megabytes: string): string => `${path}  ${megabytes} MB`,
  leftOut: (left: readonly Readonly<{ id: PlatformId; why: string }>[]): string =>
    `Left out, since their Node is neither here nor to be had: ${left.map(({ id, why }) => `${id} (${why})`).join(", ")}.`,
  openYourself: (address: string): string => `Open ${address} in a browser.`,

  readme: (version: string, engine: string, id: PlatformId): string => `Fortieth ${version} for ${SYSTEM[id]}
Rules ${engine}
${STARTING[id]}
A window shows the addresses and a password, and a browser opens. Close the window to end.
This computer opens rooms without the password; other devices need it. Pupils never do.
Pupils on the same network open the other address, or scan the QR code.
Nothing is installed, and nothing is sent to anybody else.
Rooms are kept in the folder "rooms" beside this file, 30 days after their last use.
To delete them all: end the program, then delete that folder.
Licences are in the file program/LICENCES.txt.
More: docs/HOSTING.md and docs/ROOMS.md of the project.
`,
  serverReadme: (
    version: string,
    engine: string,
  ): string => `Fortieth ${version} for a server with Node 22.13 or newer
Rules ${engine}
Start: node ${NODE_FLAGS_TEXT} ${PROGRAM}/${BUNDLE}
Settings by environment: PORT, FORTIETH_DATA or DATABASE_URL, FORTIETH_KEEP_DAYS, FORTIETH_PUBLIC_URL, FORTIETH_TRUST_PROXY, FORTIETH_PASSWORD, FORTIETH_OPENING, FORTIETH_HOST_KEY.
Licences are in the file program/LICENCES.txt.
More: docs/HOSTING.md of the project.
`,
} as const;
