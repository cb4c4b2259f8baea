/** The pictures in assets/art are those the build draws, small enough, and all the scenes need. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOKS, PLACES } from '#story/vocabulary.ts';
import { INDEX, PEOPLE, peopleFiles, roomFiles } from '../../assets/art/build/pictures.ts';

const ART = new URL('../../assets/art/', import.meta.url);
const onDisk = (folder: string): Map<string, string> =>
  new Map(readdirSync(new URL(`${folder}/`, ART)).map((file) => [file, readFileSync(new URL(`${folder}/${file}`, ART), 'utf8')]));
const people = onDisk('people'), rooms = onDisk('rooms');
const bytes = (texts: Iterable<string>): number => [...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

describe('the pictures on disk', () => {
  it('are what the build draws, byte for byte', () => {
    expect(people).toEqual(peopleFiles());
    expect(rooms).toEqual(roomFiles());
    for (const [name, what] of [['people', PEOPLE], ['index', INDEX]] as const) expect(JSON.parse(readFileSync(new URL(`${name}.json`, ART), 'utf8')), name).toEqual(JSON.parse(JSON.stringify(what)));
  }, 60_000);

  it('are small: 25 kB a person, 30 kB a room layer, 2 MB in all', () => {
    for (const who of Object.keys(PEOPLE)) expect(bytes([...people].filter(([file]) => file.startsWith(`${who}-`)).map(([, svg]) => svg)), who).toBeLessThanOrEqual(25_000);
    for (const [file, svg] of rooms) expect(Buffer.byteLength(svg), file).toBeLessThanOrEqual(30_000);
    expect(bytes([...people.values(), ...rooms.values()])).toBeLessThanOrEqual(2_000_000);
  });

  it('carry no words, no script, nothing from elsewhere, and ids that nobody else has', () => {
    const ids = new Map<string, string>();
    for (const [file, svg] of [...people, ...rooms]) {
      expect(svg, file).not.toMatch(/<text|<script|<style|<image|href=|url\((?!#)/);
      for (const [, id = ''] of svg.matchAll(/\bid="([^"]+)"/g)) {
        expect(ids.get(id), `${id} in ${file}`).toBeUndefined();
        ids.set(id, file);
      }
    }
  });
});

describe('what there is', () => {
  it('everybody in a scene is drawn, with a body and a head', () => {
    for (const slug of readdirSync(new URL('../../stories/', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
      const scene = JSON.parse(readFileSync(new URL(`../../stories/${slug}/scene.json`, import.meta.url), 'utf8')) as { cast: Record<string, unknown> };
      for (const who of Object.keys(scene.cast)) expect(PEOPLE[who]?.layers, `${who} in ${slug}`).toEqual(expect.arrayContaining(['body', 'head']));
    }
  });

  it('every place has a back and a front in every light, and an empty picture where it says so', () => {
    for (const place of PLACES)
      for (const by of ['', '-dusk', '-winter']) {
        expect([...rooms.keys()]).toEqual(expect.arrayContaining([`${place}${by}.svg`, `${place}${by}-front.svg`, `chair${by}.svg`]));
        expect(rooms.has(`${place}${by}-empty.svg`), place).toBe(INDEX.places[place]?.empty);
      }
  });

  it('every look says what the hands do', () => {
    expect(Object.keys(INDEX.hands.byLook).toSorted()).toEqual([...LOOKS].toSorted());
  });
});
