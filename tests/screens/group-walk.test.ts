/** What the facilitator's pages make of a room: what is told, which card it is, and the roads that were taken. */
import { describe, expect, it } from 'vitest';
import { startTeller } from '#story/teller.ts';
import { createAuthority } from '#group/authority.ts';
import type { Command, Past } from '#group/protocol.ts';
import { newRecord } from '#group/record.ts';
import { cardFor } from '#screens/group/walk/cards.ts';
import { roadsOf } from '#screens/group/walk/roads.ts';
import { momentsOf, walkOf } from '#screens/group/walk/walk-of.ts';
import { loadSceneFolder } from '../../src/author/scene-folder.ts';

const folder = loadSceneFolder('stories/kald-start');
if (!folder.ok) throw new Error(JSON.stringify(folder.error));
const bundle = folder.value;

/** A room in the very scene that is played, led to where the commands lead; `on` tells to the next question first. */
function ledTo(...commands: readonly (Command | 'on')[]) {
  const { scene, hash, story } = bundle;
  const record = newRecord({ scene: scene.slug, variant: 'ordinary', seed: 1, house: [] }, hash);
  const authority = createAuthority({ scene: { scene, hash, tell: (answer) => startTeller(story, answer), tables: {} }, record, capacity: 0 });
  const lead = (command: Command) => {
    const done = authority.command({ seen: authority.record().version, command });
    if (!done.ok) throw new Error(`${JSON.stringify(command)}: ${done.error}`);
  };
  for (const command of commands) {
    if (command !== 'on') lead(command);
    else while (['telling', 'feeling'].includes(authority.room().phase)) lead({ do: 'tell' });
  }
  return authority.host();
}

const take = (choice: string): Command => ({ do: 'play-on', choice });

describe('a room, drawn from its run', () => {
  it('shows what was told last, and what somebody said before it', () => {
    const walk = walkOf(bundle, ledTo({ do: 'start' }, 'on', take('prep-done'), 'on'));
    expect(walk?.choices?.map(({ id }) => id)).toEqual(['fire-echo', 'fire-wait', 'fire-door']);
    // the question comes right after a check-in, which has no words of its own
    expect(walk?.step.length).toBeGreaterThan(0);
    expect(walk?.before?.tags.who).toBe('wenche');
  });

  it('keeps what the room chose above what it led to', () => {
    const walk = walkOf(bundle, ledTo({ do: 'start' }, 'on', take('prep-done'), 'on', take('fire-wait'), 'on', take('fire-in-mask')));
    expect(walk?.before).toMatchObject({ id: 'fire-in-mask', chosen: true });
    expect(walk?.step.at(-1)?.tags.who).toBe('wenche');
  });

  it('counts both layers as one decision', () => {
    const decisions = [
      ledTo({ do: 'start' }, 'on'),
      ledTo({ do: 'start' }, 'on', take('prep-done'), 'on'),
      ledTo({ do: 'start' }, 'on', take('prep-done'), 'on', take('fire-wait'), 'on'),
    ].map((view) => walkOf(bundle, view)).map((walk) => [walk?.decision, walk?.layer]);
    expect(decisions).toEqual([[1, 'outer'], [2, 'outer'], [2, 'inner']]);
  });

  it('is nothing that can be drawn when the server plays another script', () => {
    const view = ledTo({ do: 'start' });
    expect(walkOf(bundle, { ...view, run: { ...view.run, storyHash: 'another' } })).toBeNull();
    expect(walkOf(bundle, { ...view, run: { ...view.run, inputs: ['no-such-choice'] } })).toBeNull();
  });
});

describe('the card', () => {
  it('is found by what is offered, also when some of it is gone', () => {
    expect(cardFor(bundle.scene, ['fire-wait', 'fire-echo', 'fire-door'])?.question.en).toBe('Who is the anger meant for?');
    expect(cardFor(bundle.scene, ['fire-in-mask'])?.question.en).toBe('Same sentence, three insides. Can she tell?');
    expect(cardFor(bundle.scene, ['gone', 'prep-note'])).toBe(bundle.scene.decisions['prep']?.card);
    expect([cardFor(bundle.scene, []), cardFor(bundle.scene, ['gone'])]).toEqual([null, null]);
  });

  it('is there for every question on the way to an end', () => {
    const { past, run } = ledTo({ do: 'start' }, 'on', take('prep-done'), 'on', take('fire-wait'), 'on', take('fire-in-work'), 'on');
    const asked = momentsOf(bundle, run).flatMap(({ ask }) => (ask.kind === 'choice' ? [ask.choices.map(({ id }) => id)] : []));
    expect(asked.length).toBe(past.length + 1);
    expect(asked.every((ids) => cardFor(bundle.scene, ids))).toBe(true);
  });
});

describe('the roads', () => {
  const at = (place: number, chosen: string): Past => ({ at: place, options: ['a', 'b', chosen], first: null, second: null, chosen });

  it('are one for a room that never went back', () => {
    expect(roadsOf([at(0, 'a'), at(2, 'b')], ['a', 'feel:skip', 'b'])).toEqual({
      present: { inputs: ['a', 'feel:skip', 'b'], decisions: [at(0, 'a'), at(2, 'b')] }, left: [],
    });
  });

  it('keep what was left, and share the beginning', () => {
    const past = [at(0, 'a'), at(2, 'b'), at(3, 'c'), at(2, 'd'), at(3, 'e')];
    const { present, left } = roadsOf(past, ['a', 'feel:skip', 'd', 'e']);
    expect(left.map(({ inputs }) => inputs)).toEqual([['a', 'feel:skip', 'b', 'c']]);
    expect(present.decisions.map(({ chosen }) => chosen)).toEqual(['a', 'd', 'e']);
  });

  it('count a road as left as soon as the room has gone back', () => {
    const { present, left } = roadsOf([at(0, 'a'), at(1, 'b')], []);
    expect([present.decisions, left.map(({ inputs }) => inputs)]).toEqual([[], [['a', 'b']]]);
  });

  it('know the same choice, taken twice, apart', () => {
    const { present, left } = roadsOf([at(0, 'a'), at(1, 'b'), at(0, 'a'), at(1, 'c')], ['a', 'c']);
    expect([left.length, present.decisions.map(({ chosen }) => chosen)]).toEqual([1, ['a', 'c']]);
  });

  it('are those that a real room has walked', () => {
    const view = ledTo({ do: 'start' }, 'on', take('prep-done'), 'on', take('fire-wait'), 'on', take('fire-in-mask'), 'on', { do: 'rewind', to: 2 }, take('fire-door'), 'on');
    const { left, present } = roadsOf(view.past, view.run.inputs);
    expect(present.inputs).toEqual(view.run.inputs);
    expect(left.map(({ inputs }) => inputs.filter((input) => input.startsWith('fire')))).toEqual([['fire-wait', 'fire-in-mask']]);
    expect(momentsOf(bundle, { ...view.run, inputs: left[0]!.inputs }).length).toBe(left[0]!.inputs.length + 1); // there is one
  });
});
