/**
 * The parts of Phaser that the pictures use, for the build. Phaser's own bundle is one piece that no bundler takes apart: every
 * device that opens a match would fetch and run its physics, sounds, loaders and particles.
 */
import { dirname, resolve, sep } from "node:path";
import type { Plugin } from "vite";

const SOURCE = resolve(dirname(import.meta.filename), "../../../node_modules/phaser/src").replaceAll(
  sep,
  "/",
);
const ENTRY = "\0phaser-parts";

/** What a scene is made of: these register themselves when they are run. */
const PARTS = [
  "events/EventEmitter",
  "cameras/2d/CameraManager",
  "gameobjects/GameObjectCreator",
  "gameobjects/GameObjectFactory",
  "gameobjects/DisplayList",
  "gameobjects/UpdateList",
  "gameobjects/container/ContainerFactory",
  "gameobjects/graphics/GraphicsFactory",
  "gameobjects/image/ImageFactory",
  "gameobjects/shape/rectangle/RectangleFactory",
  "gameobjects/text/TextFactory",
  "scene/ScenePlugin",
];

/** Phaser's own switches, which its bundle sets too: both ways to draw, and nothing else. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** What `import Phaser from "phaser"` means in a build. */
export function phaserParts(): Plugin {
  return {
    name: "phaser-parts",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === "phaser" ? ENTRY : null),
    load: (id) => (id === ENTRY ? entry() : null),
    transform: (code, id) => (id.startsWith(SOURCE) ? apart(switched(code)) : null),
  };
}

function entry(): string {
  return [
    ...PARTS.map((part) => `import "${SOURCE}/${part}.js";`),
    `import Game from "${SOURCE}/core/Game.js";`,
    `import Scene from "${SOURCE}/scene/Scene.js";`,
    `import CONST from "${SOURCE}/const.js";`,
    `import Scale from "${SOURCE}/scale/const/SCALE_MODE_CONST.js";`,
    "const { AUTO, CANVAS, WEBGL } = CONST;",
    "export default { AUTO, CANVAS, WEBGL, Game, Scene, Scale };",
  ].join("\n");
}

function switched(code: string): string {
  return code.replace(/typeof ([A-Z_0-9]+)\b/g, (text, name: string) => String(SWITCHES[name] ?? text));
}

/** One file asks for everything that draws where it needs the names of events: without WebGL all of that would be run. */
function apart(code: string): string {
  return code.replace(
    "var Renderer = require('../../../renderer');",
    "var Renderer = { Events: require('../../events') };",
  );
}
