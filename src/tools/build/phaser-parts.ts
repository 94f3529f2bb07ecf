/**
 * The parts of Phaser that the pictures use. Bundlers cannot split Phaser's own bundle, so without this plugin every
 * device would load and run its physics, sounds, loaders and particles.
 */
import { dirname, resolve, sep } from "node:path";
import type { Plugin } from "vite";

const SOURCE = resolve(dirname(import.meta.filename), "../../../node_modules/phaser/src").replaceAll(
  sep,
  "/",
);
const ENTRY = "\0phaser-parts";

/** The modules that a scene needs. They register themselves when they run. */
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

/** Phaser's own switches, with the values of its bundle: both renderers and nothing else. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Resolves `import Phaser from "phaser"` in a build. */
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

/**
 * One of Phaser's files imports the whole renderer although it needs only event names. This replacement imports only
 * the names.
 */
function apart(code: string): string {
  return code.replace(
    "var Renderer = require('../../../renderer');",
    "var Renderer = { Events: require('../../events') };",
  );
}
