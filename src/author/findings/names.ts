/** Names a script uses that scene.json must know: people and their faces, places, sounds, preparations, facts, endings. */
import type { Scene } from '#story/scene.ts';
import { parseTags, type Tags } from '#story/tags.ts';
import type { ScriptText } from '../source/script.ts';
import type { Checked } from './context.ts';
import { error, info, type Finding, type Place } from './finding.ts';

export function checkNames({ script, scene, drawn = null }: Checked): Finding[] {
  if (!scene) return [];
  const used = new Used();
  const found = script.texts.flatMap((text) => namesOf(text, scene.value, used));
  const undrawn = Object.keys(scene.value.cast)
    .filter((id) => drawn && !drawn.has(id))
    .map((id) =>
      error(
        scene.json.placeOf(['cast', id]),
        'person-not-drawn',
        `there is no picture of ${id}; the name is free, the id must be one of ${listed([...(drawn ?? [])])}`,
      ),
    );
  return [...found, ...undrawn, ...unused(scene.value, used, (path) => scene.json.placeOf(path))];
}

class Used {
  readonly names = new Set<string>();
  note(part: string, name: string): void {
    this.names.add(`${part}.${name}`);
  }
}

function namesOf(text: ScriptText, scene: Scene, used: Used): Finding[] {
  const { tags } = parseTags(text.tags);
  const found: Finding[] = [];
  const need = (rule: string, part: string, name: string | undefined, known: readonly string[], tag: string) => {
    if (name === undefined) return;
    used.note(part, name);
    if (!known.includes(name))
      found.push(
        error(text, rule, `#${tag}:${name} is not in scene.json (${part}); add it there or use ${listed(known)}`),
      );
  };
  const cast = Object.keys(scene.cast);
  need('unknown-person', 'cast', tags.who === 'you' ? undefined : tags.who, cast, 'who');
  need('unknown-person', 'cast', tags.thought, cast, 'thought');
  need('unknown-place', 'places', tags.place, Object.keys(scene.places), 'place');
  for (const sound of tags.sounds) need('unknown-sound', 'sounds', sound, scene.sounds, 'sound');
  need('unknown-preparation', 'preparations', tags.prep, Object.keys(scene.preparations), 'prep');
  for (const fact of tags.facts) need('unknown-fact', 'facts', fact, Object.keys(scene.facts), 'fact');
  need('unknown-ending', 'endings', tags.ending, Object.keys(scene.endings), 'ending');
  if (tags.redline !== undefined) {
    used.note('redlines', tags.redline);
    if (!(tags.redline in scene.redlines))
      found.push(
        error(
          text,
          'redline-without-text',
          `#redline:${tags.redline} has no text in scene.json (redlines): write act, rule and repair`,
        ),
      );
  }
  return [...found, ...looksOf(text, tags, scene, used)];
}

function looksOf(text: Place, tags: Tags, scene: Scene, used: Used): Finding[] {
  return tags.looks.flatMap(({ who, look }) => {
    used.note('cast', who);
    const person = scene.cast[who];
    if (!person)
      return [
        error(
          text,
          'unknown-person',
          `#look:${who}=${look}: ${who} is not in scene.json (cast); use ${listed(Object.keys(scene.cast))}`,
        ),
      ];
    if (person.looks.includes(look)) return [];
    return [
      error(
        text,
        'unknown-look',
        `${who} has no face «${look}» in scene.json (cast.${who}.looks); add it there or use ${listed(person.looks)}`,
      ),
    ];
  });
}

function unused(scene: Scene, { names }: Used, placeOf: (path: readonly string[]) => Place): Finding[] {
  const parts = {
    cast: scene.cast,
    places: scene.places,
    preparations: scene.preparations,
    facts: scene.facts,
    redlines: scene.redlines,
  };
  return Object.entries(parts).flatMap(([part, known]) =>
    Object.keys(known)
      .filter((name) => !names.has(`${part}.${name}`))
      .map((name) =>
        info(placeOf([part, name]), 'unused-name', `${part}.${name} is never used in the script; remove it, or use it`),
      ),
  );
}

export function listed(words: readonly string[]): string {
  return words.length ? words.join(', ') : 'none (there are none yet)';
}
