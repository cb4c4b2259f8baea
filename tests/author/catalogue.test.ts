import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { catalogue } from 'virtual:catalogue';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSceneFolder } from '../../src/author/scene-folder.ts';
import { inkScenes } from '../../src/author/vite/ink-scenes.ts';
import { openShelf } from '../../src/author/vite/scene-shelf.ts';
import { folderOf } from '../support/scene-of.ts';

describe('the catalogue that the build makes', () => {
  it('has a card for each scene folder', () => {
    const folders = fs.readdirSync('stories').filter((name) => fs.existsSync(path.join('stories', name, 'scene.json')));
    expect(catalogue.cards.map(({ slug }) => slug)).toEqual(folders.sort());
  });

  it('names the person a scene is about', () => {
    expect(catalogue.cards.find(({ slug }) => slug === 'kald-start')?.person).toEqual({ id: 'wenche', name: 'Wenche Aronsen', look: 'angry' });
  });

  it('says them in the language that is read, and in Bokmål where nynorsk has nothing', async () => {
    const { scene: { title, briefing } } = folderOf('kald-start');
    for (const language of ['nb', 'en', 'nn'] as const) {
      const card = (await catalogue.cardsIn(language)).find(({ slug }) => slug === 'kald-start');
      expect(card).toMatchObject({ title: title[language], briefing: { who: briefing.who[language] } });
    }
    const untold = catalogue.cards.filter(({ slug }) => folderOf(slug).scene.title.nn === undefined).map(({ slug, title: bokmaal }) => ({ slug, title: bokmaal }));
    expect(untold.length).toBeGreaterThan(0);
    expect(await catalogue.cardsIn('nn')).toEqual(expect.arrayContaining(untold.map((card) => expect.objectContaining(card) as object)));
  });

  it('gives the scene, its script and its ratings as the checker reads them', async () => {
    const folder = loadSceneFolder('stories/kald-start');
    if (!folder.ok) throw new Error('kald-start does not load');
    const { scene, story, ratings, hash } = folder.value;
    expect(await catalogue.loadScene('kald-start')).toEqual({ scene, story, ratings, hash });
  });

  it('gives a translation, and an empty table where there is none', async () => {
    expect((await catalogue.loadTable('kald-start', 'en'))['before-010']).toMatch(/^It is 09.40/);
    expect(await catalogue.loadTable('kald-start', 'nb')).toEqual({});
    expect(await catalogue.loadTable('no-such-scene', 'en')).toEqual({});
  });

  it.each(['no-such-scene', 'toString'])('rejects %s', async (slug) => {
    await expect(catalogue.loadScene(slug)).rejects.toThrow(`There is no scene ${slug}`);
  });
});

describe('a writer’s mistake', () => {
  let stories: string;
  const edit = (name: string, from: string, to: string): void => {
    const file = path.join(stories, 'kald-start', name);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to));
  };
  const lineOf = (name: string, text: string): number =>
    fs.readFileSync(path.join(stories, 'kald-start', name), 'utf8').split('\n').findIndex((line) => line.includes(text)) + 1;
  /** What the build says, or nothing when it passes. */
  const problemOf = async (): Promise<{ message: string; loc?: { file: string; line: number }; frame?: string } | null> => {
    const entry = path.join(stories, 'entry.js');
    fs.writeFileSync(entry, "import { catalogue } from 'virtual:catalogue'; catalogue.loadScene('kald-start');");
    try {
      await build({ configFile: false, logLevel: 'silent', plugins: [inkScenes({ stories })], build: { write: false, rolldownOptions: { input: entry } } });
      return null;
    } catch (error) {
      return (error as { errors: [{ message: string }] }).errors[0]; // Rolldown's BundleError
    }
  };

  beforeEach(() => {
    stories = fs.mkdtempSync(path.join(os.tmpdir(), 'stories-'));
    fs.cpSync('stories/kald-start', path.join(stories, 'kald-start'), { recursive: true });
  });
  afterEach(() => fs.rmSync(stories, { recursive: true }));

  it('is none when there is none', async () => {
    expect(await problemOf()).toBeNull();
  });

  it('in the script stops the build at its file and line, with the lines around it', async () => {
    edit('scene.ink', '-> choose', '-> nowhere');
    const problem = await problemOf();
    const line = lineOf('scene.ink', '-> nowhere');
    expect(problem?.loc).toMatchObject({ file: path.join(stories, 'kald-start/scene.ink'), line });
    expect(problem?.message).toContain('nowhere');
    expect(problem?.frame).toContain(`> ${line} |`);
  });

  it('in scene.json stops it at the line of the value', async () => {
    edit('scene.json', '"minutes": 12', '"minutes": "tolv"');
    expect((await problemOf())?.loc).toMatchObject({ file: path.join(stories, 'kald-start/scene.json'), line: lineOf('scene.json', 'tolv') });
  });

  it('of a forgotten translation stops the build, but not the writer at work', async () => {
    edit('en.json', '"before-020"', '"before-xyz"');
    expect((await problemOf())?.message).toContain('before-020');
    expect(openShelf(stories).folder('kald-start').ok).toBe(true);
  });

  it('in one script leaves the cards of all scenes where they are', () => {
    edit('scene.ink', '-> choose', '-> nowhere');
    const shelf = openShelf(stories);
    expect(shelf.card('kald-start', 'nb').ok).toBe(true);
    expect(shelf.folder('kald-start').ok).toBe(false);
  });

  it('is forgotten when its file has been saved again', () => {
    edit('scene.ink', '-> choose', '-> nowhere');
    const shelf = openShelf(stories);
    expect(shelf.folder('kald-start').ok).toBe(false);
    edit('scene.ink', '-> nowhere', '-> choose');
    expect(shelf.folder('kald-start').ok).toBe(false);
    shelf.forget(path.join(stories, 'kald-start/scene.ink'));
    expect(shelf.folder('kald-start').ok).toBe(true);
  });

  it('of having no scene at all stops the build', async () => {
    fs.rmSync(path.join(stories, 'kald-start'), { recursive: true });
    expect((await problemOf())?.message).toContain('there is no scene');
  });
});
