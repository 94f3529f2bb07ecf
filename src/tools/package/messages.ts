/** Every sentence of `npm run package`, and the README inside a package. */
import { NODE_FLAGS_TEXT } from "../build/node-flags.ts";
import { BUNDLE, type PlatformId, PROGRAM } from "./platforms.ts";

const SYSTEM: Readonly<Record<PlatformId, string>> = {
  "linux-x64": "Linux",
  "linux-arm64": "Linux on ARM",
  "win-x64": "Windows",
  "darwin-arm64": "macOS on Apple silicon",
};

const STARTING: Readonly<Record<PlatformId, string>> = {
  "linux-x64": 'Start: open fortieth.sh and choose "Run in terminal", or type ./fortieth.sh there.',
  "linux-arm64": 'Start: open fortieth.sh and choose "Run in terminal", or type ./fortieth.sh there.',
  "win-x64":
    'Start: double-click Fortieth.cmd. If Windows warns, choose "More info" and "Run anyway". Then allow private networks.',
  "darwin-arm64":
    "Start: double-click Fortieth.command. If macOS refuses, choose Open Anyway in System Settings, Privacy & Security.",
};

export const packageMessages = {
  about:
    "Builds packages: for each system, a folder and a zip file with a program that starts with a double-click and needs nothing " +
    "installed; the page for any web space; the page for a learning platform (SCORM 1.2); and the program for a server that has Node.",
  out: "folder to write into; earlier packages in it are replaced",
  only: "build only these packages; for example, --only win-x64 web",
  noZip:
    "write folders without zip files; the packages for web space and for a learning platform are always zip files",
  epilogue:
    "Node for other systems is downloaded once with `npm pack`, checked against package-lock.json, and kept in node_modules/.cache.\n" +
    "docs/HOSTING.md says what to do with each package.",
  taken: (path: string): string => `${path} is not a folder.`,
  made: (path: string, megabytes: string): string => `${path}  ${megabytes} MB`,
  leftOut: (left: readonly Readonly<{ id: PlatformId; why: string }>[]): string =>
    `Left out because their Node is not installed and could not be downloaded: ${left.map(({ id, why }) => `${id} (${why})`).join(", ")}.`,
  openYourself: (address: string): string => `Open ${address} in a browser.`,

  readme: (version: string, engine: string, id: PlatformId): string => `Fortieth ${version} for ${SYSTEM[id]}
Rules ${engine}
${STARTING[id]}
A window shows the addresses and a password, and a browser opens. Close the window to stop the game.
This computer opens rooms without the password; other devices need the password. Pupils never need it.
Pupils on the same network open the other address or scan the QR code.
Nothing is installed, and nothing is sent to anyone else.
Rooms are kept in the folder "rooms" next to this file, for 30 days after their last use.
To delete them all, stop the program and delete that folder.
Plans, slides, worksheets and a key: choose "A class", then "Teaching kit" on the start page of the game.
Everything else to read: open documents/index.html in a browser. For a lesson, begin there with "Teaching with Fortieth".
Licences: documents/LICENCES.txt.
`,
  serverReadme: (
    version: string,
    engine: string,
  ): string => `Fortieth ${version} for a server with Node 22.13 or newer
Rules ${engine}
Start: node ${NODE_FLAGS_TEXT} ${PROGRAM}/${BUNDLE}
Settings (environment variables): PORT, FORTIETH_DATA or DATABASE_URL, FORTIETH_KEEP_DAYS, FORTIETH_PUBLIC_URL, FORTIETH_TRUST_PROXY, FORTIETH_PASSWORD, FORTIETH_OPENING, FORTIETH_HOST_KEY, FORTIETH_FRAME_SITES.
The settings are explained in HOSTING.md: open documents/index.html in a browser.
Licences: documents/LICENCES.txt.
`,
  scormReadme: (
    version: string,
    engine: string,
  ): string => `Fortieth ${version} for a learning platform (SCORM 1.2)
Rules ${engine}
Upload this zip file as a SCORM package. Do not unpack it first.
In the platform, pupils play alone, or a class plays with one device. Rooms with many devices need a host: see HOSTING.md.
The platform is told when a match has ended (completed) and how long the page was open, and nothing else.
Documents: open documents/index.html of the unpacked zip file in a browser. Licences: documents/LICENCES.txt.
`,
  missing: (missing: readonly string[]): string =>
    `The package lacks documents that its texts mention: ${missing.join("; ")}.`,
} as const;
