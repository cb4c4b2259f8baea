/** The names a script uses, as scene.json must know them: what is new gets room for its texts, what is gone goes. */
import type { Localised, Scene } from '#story/scene.ts';
import { parseTags, type Tags } from '#story/tags.ts';
import type { Look, Place } from '#story/vocabulary.ts';
import type { ScriptText } from '../source/script.ts';
import { UNWRITTEN } from './unwritten.ts';

export type Names = Pick<Scene, 'cast' | 'places' | 'sounds' | 'preparations' | 'facts' | 'endings' | 'redlines'>;

export function filledNames(scene: Names, texts: readonly ScriptText[]): Names {
  const all = texts.map(({ tags }) => parseTags(tags).tags);
  const each = <T>(of: (tags: Tags) => readonly T[]) => [...new Set(all.flatMap(of))];
  const one = <T>(of: (tags: Tags) => T | undefined) => each((tags) => [of(tags)].filter((value) => value !== undefined));
  const people = each(({ who, thought, looks }) => [who, thought, ...looks.map((look) => look.who)].filter((id) => id !== undefined && id !== 'you')) as string[];
  return {
    cast: castOf(scene.cast, people, all),
    places: record(one(({ place }) => place), scene.places, (place) => PLACE_NAMES[place]),
    sounds: [...new Set([...scene.sounds, ...each(({ sounds }) => sounds)])],
    preparations: record(one(({ prep }) => prep), scene.preparations, (id) => ({ minutes: minutesOf(all, id), gives: unwritten(), costs: unwritten() })),
    facts: record(each(({ facts }) => facts), scene.facts, () => ({ export: false })),
    endings: record(one(({ ending }) => ending), scene.endings, () => ({ title: unwritten(), summary: unwritten() })),
    redlines: record(one(({ redline }) => redline), scene.redlines, () => ({ act: unwritten(), rule: unwritten(), repair: unwritten() })),
  };
}

export function unwritten(): Localised {
  return { nb: UNWRITTEN, en: UNWRITTEN };
}

/** What is known keeps its order, its texts and its place; the one the scene is about stays first. */
function record<K extends string, V>(used: readonly K[], known: Partial<Record<K, V>>, fresh: (name: K) => V): Record<K, V> {
  const kept = (Object.keys(known) as K[]).filter((name) => used.includes(name));
  const added = used.filter((name) => !kept.includes(name));
  return Object.fromEntries([...kept.map((name) => [name, known[name]]), ...added.map((name) => [name, fresh(name)])]) as Record<K, V>;
}

function castOf(cast: Scene['cast'], people: readonly string[], all: readonly Tags[]): Scene['cast'] {
  const looksOf = (who: string): Look[] => [...new Set(all.flatMap(({ looks }) => looks.flatMap((look) => (look.who === who ? [look.look] : []))))];
  const known = record(people, cast, (id) => ({
    name: UNWRITTEN, age: 40, role: { nb: 'bruker', en: 'user' }, appearance: `the picture of ${id}`, wants: unwritten(), fears: unwritten(), looks: [],
  }));
  return Object.fromEntries(
    Object.entries(known).map(([id, person]) => {
      const looks = [...new Set([...person.looks, ...looksOf(id)])];
      return [id, { ...person, looks: looks.length ? looks : ['calm' as const] }];
    }),
  );
}

function minutesOf(all: readonly Tags[], prep: string): number {
  return all.find((tags) => tags.prep === prep)?.minutes ?? 5;
}

const PLACE_NAMES: Readonly<Record<Place, Localised>> = {
  office: { nb: 'Kontoret ditt', en: 'Your office' },
  'meeting-room': { nb: 'Møterommet', en: 'The meeting room' },
  reception: { nb: 'Mottaket', en: 'Reception' },
  corridor: { nb: 'Gangen', en: 'The corridor' },
  'colleague-office': { nb: 'Kontoret til en kollega', en: 'A colleague’s office' },
  'leader-office': { nb: 'Kontoret til lederen', en: 'Your leader’s office' },
  'lunch-room': { nb: 'Spiserommet', en: 'The lunch room' },
  'phone-desk': { nb: 'Telefonvakta', en: 'The phone desk' },
  'video-call': { nb: 'Videomøtet', en: 'The video call' },
  'home-office': { nb: 'Hjemmekontoret', en: 'Your home office' },
  outside: { nb: 'Ute', en: 'Outside' },
};
