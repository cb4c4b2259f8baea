import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/author/check-story.ts';
import { fillScene } from '../../src/author/fill/fill-scene.ts';
import { newScene } from '../../src/author/new-scene/new-scene.ts';
import { loadSceneFolder } from '../../src/author/scene-folder.ts';
import { temporaryFolder } from './support/ink-file.ts';
import { GOOD_SCENE, GOOD_SCRIPT, writeScene } from './support/tiny-scene.ts';

interface Json {
  readonly [key: string]: Json;
}
const json = (dir: string, file: string) => JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8')) as Json;
const rules = (dir: string) => [...new Set(checkScene(dir, { exportedFacts: [] }).findings.map(({ rule }) => rule))].sort();

/** As a writer leaves it who has only written in the script: another person, place, sound, choice, fact and ending. */
const WRITTEN = GOOD_SCRIPT.replace('kari=angry', 'roald=angry #place:phone-desk #sound:phone')
  .replaceAll('#who:kari', '#who:roald')
  .replace('#id:meet-sit #who:you #act:limit', '#id:meet-limit #who:you #act:limit #fact:promised')
  .replaceAll('#ending:gone', '#ending:hung-up');

function filled(script = WRITTEN): string {
  const dir = writeScene();
  fs.writeFileSync(path.join(dir, 'scene.ink'), script);
  const result = fillScene(dir);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return dir;
}

describe('filling the tables of a scene', () => {
  it('leaves nothing to mend but texts that are to be written', () => {
    expect(rules(filled()).filter((rule) => !['not-written', 'not-translated', 'unused-name'].includes(rule))).toEqual([]);
  });

  it('makes room for what is new and takes out what is gone', () => {
    const dir = filled();
    const { cast, places, facts, endings, decisions, sounds } = json(dir, 'scene.json');
    expect([cast, places, facts, endings].map((part) => Object.keys(part!))).toEqual([['roald'], ['office', 'phone-desk'], ['heard', 'promised'], ['agreed', 'hung-up']]);
    expect(cast!['roald']).toMatchObject({ looks: ['angry'] });
    expect(sounds).toEqual(['door', 'phone']);
    expect(decisions!['meet']).toMatchObject({ choices: ['meet-hear', 'meet-limit'], card: GOOD_SCENE.decisions.meet.card });
    expect(Object.keys(json(dir, 'ratings.json')['choices']!)).not.toContain('meet-sit');
  });

  it('names a new decision by what its choices begin with, and knows its layer', () => {
    const more = WRITTEN.replace('-> gone\n}', '-> gone\n}\n* [Si hva du kan gjøre. #id:plan-say #act:offer]\n* [Spør hva han vil ha. #id:plan-ask #act:ask]\n-\n* [Ro. #id:plan-in-mask #layer:inner #mode:surface #shows:calm]\n* [Ja. #id:plan-in-show #layer:inner #mode:genuine #shows:felt]\n-');
    expect(json(filled(more), 'scene.json')['decisions']).toMatchObject({
      plan: { beat: '2', choices: ['plan-say', 'plan-ask'] },
      'plan-in': { beat: '2', layer: 'inner', choices: ['plan-in-mask', 'plan-in-show'] },
    });
  });

  it('keeps every text that is still in use', () => {
    const dir = filled();
    expect(json(dir, 'en.json')['strings']).toMatchObject({ 'meet-030': 'A text in English.', 'meet-limit': '[nb] «Nå må du sette deg ned, du.»' });
    expect(json(dir, 'ratings.json')['choices']!['meet-hear']).toEqual({ author: 4, reason: { nb: 'derfor', en: 'derfor' }, panel: [] });
    expect(json(dir, 'scene.json')['endings']!['agreed']).toEqual(GOOD_SCENE.endings.agreed);
  });

  it('tells which texts of the writer’s own it has taken out', () => {
    const dir = writeScene();
    fs.writeFileSync(path.join(dir, 'scene.ink'), WRITTEN);
    const result = fillScene(dir);
    const changes = result.ok ? result.value.flatMap((file) => file.changes) : [];
    expect(changes).toContainEqual({ kind: 'gone', name: 'strings.meet-sit', texts: ['A text in English.'] });
  });

  it('lets the game show Bokmål where the English is to come', () => {
    const folder = loadSceneFolder(filled());
    expect(folder.ok && [folder.value.tables.en?.['meet-limit'], folder.value.tables.en?.['meet-030']]).toEqual([undefined, 'A text in English.']);
  });

  it('writes a walk to each ending that has none, and it goes as it says', () => {
    const dir = filled();
    expect(fs.readdirSync(path.join(dir, 'walks')).sort()).toEqual(['go.walk', 'hung-up.walk']);
    expect(checkScene(dir, { exportedFacts: [], bots: false }).walks.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('changes nothing the second time', () => {
    expect(fillScene(filled())).toEqual({ ok: true, value: [] });
  });

  it('changes nothing in a new scene', () => {
    const made = newScene('ny', temporaryFolder());
    expect(made.ok && fillScene(made.value)).toEqual({ ok: true, value: [] });
  });

  it('changes nothing in a scene of the library, whatever its decisions are called', { timeout: 60_000 }, () => {
    const dir = path.join(temporaryFolder(), 'takk');
    fs.cpSync('stories/takk', dir, { recursive: true });
    expect(fillScene(dir)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['cannot be read', '-> gone', '-> nowhere', 'ink-error'],
    ['lacks an id, which would cost its texts', '#id:meet-hear ', '', 'missing-id'],
    ['has an id twice', '#id:meet-hear', '#id:meet-limit', 'double-id'],
    ['has a word nobody knows', '#act:limit', '#act:skjenne', 'unknown-word'],
  ])('leaves everything as it is when the script %s', (_, from, to, rule) => {
    const dir = writeScene();
    const tables = () => ['scene.json', 'ratings.json', 'en.json'].map((file) => fs.readFileSync(path.join(dir, file), 'utf8'));
    const before = tables();
    fs.writeFileSync(path.join(dir, 'scene.ink'), WRITTEN.replace(from, to));
    expect(fillScene(dir)).toMatchObject({ ok: false, error: [{ rule }] });
    expect(tables()).toEqual(before);
  });
});
