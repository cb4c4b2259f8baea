/**
 * The scenes of the build, for the server that walks a room through them. It runs the very chunks that it gives to pages, out of
 * the memory they are served from: page and server always play the same scene, and a build made anew under a running server
 * breaks nothing.
 */
import { z } from 'zod';
import type { RoadScene } from '#group/road.ts';
import { sceneSchema } from '#story/scene.ts';
import { startTeller } from '#story/teller.ts';
import type { BuiltFile } from '../built-files.ts';

export interface Scenes {
  /** Null for a scene that is not in the build. */
  open(slug: string): Promise<RoadScene | null>;
}

const LIST = '/scenes.json';
const listSchema = z.record(z.string(), z.object({ scene: z.string(), tables: z.object({ en: z.string().optional(), nn: z.string().optional() }) }));
const bundleSchema = z.object({ scene: sceneSchema, story: z.record(z.string(), z.unknown()), hash: z.string() });
const tableSchema = z.record(z.string(), z.string());

/** A build without a list has no scenes for a group. */
export function readScenes(files: ReadonlyMap<string, BuiltFile>): Scenes {
  const list = listSchema.parse(JSON.parse(files.get(LIST)?.body.toString() ?? '{}'));
  const opened = new Map<string, Promise<RoadScene>>();

  async function load<T>(file: string, schema: z.ZodType<T>): Promise<T> {
    const built = files.get(`/${file}`);
    if (!built) throw new Error(`${LIST} names ${file}, which is not in the build`);
    const chunk = (await import(`data:text/javascript;base64,${built.body.toString('base64')}`)) as { default: unknown };
    return schema.parse(chunk.default);
  }

  async function open(slug: string): Promise<RoadScene> {
    const { scene: file, tables } = list[slug]!; // asked for below
    const [{ scene, story, hash }, en, nn] = await Promise.all([
      load(file, bundleSchema),
      tables.en === undefined ? undefined : load(tables.en, tableSchema),
      tables.nn === undefined ? undefined : load(tables.nn, tableSchema),
    ]);
    return { scene, hash, tell: (answer) => startTeller(story, answer), tables: { ...(en && { en }), ...(nn && { nn }) } };
  }

  return {
    async open(slug) {
      if (!Object.hasOwn(list, slug)) return null;
      const scene = opened.get(slug) ?? open(slug);
      opened.set(slug, scene);
      return scene;
    },
  };
}
