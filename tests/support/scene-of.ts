/** The scenes of the game as the build reads them. Each is read once, however often a file of tests asks. */
import fs from 'node:fs';
import { sceneSchema, type Scene } from '#story/scene.ts';
import { loadSceneFolder, type SceneFolder } from '../../src/author/scene-folder.ts';

const folders = new Map<string, SceneFolder>();

export function folderOf(slug: string): SceneFolder {
  const read = folders.get(slug) ?? loaded(slug);
  folders.set(slug, read);
  return read;
}

function loaded(slug: string): SceneFolder {
  const folder = loadSceneFolder(`stories/${slug}`);
  if (!folder.ok) throw new Error(JSON.stringify(folder.error));
  return folder.value;
}

/** What stands in scene.json alone: its script is not compiled for that. */
export function sceneOf(slug: string): Scene {
  return sceneSchema.parse(JSON.parse(fs.readFileSync(`stories/${slug}/scene.json`, 'utf8')));
}
