/** The decisions of scene.json, made to list what the script offers together; a card that is written is kept. */
import type { Scene } from '#story/scene.ts';
import type { Offered } from '../findings/offered.ts';
import type { ScriptText } from '../source/script.ts';
import { unwritten } from './fill-names.ts';

type Decisions = Scene['decisions'];

interface Group {
  readonly choices: readonly string[];
  readonly inner: boolean;
  readonly phase: 'before' | 'meeting' | 'after';
}

/** Good for any decision. */
const STOP = { nb: 'Noen begynner på en virkelig bruker.', en: 'Someone begins on a real user.' };

export function filledDecisions(known: Decisions, sets: readonly Offered[], texts: readonly ScriptText[]): Decisions {
  const groups = groupsOf(sets, texts);
  const filled: Decisions = {};
  let beat = 0;
  for (const group of groups) {
    if (group.phase === 'meeting' && !group.inner) beat += 1;
    const [name, decision] = matching(known, group) ?? [freeName(group, known, filled), null];
    filled[name] = {
      ...(decision ?? { beat: group.phase === 'meeting' ? String(Math.max(1, beat)) : group.phase }),
      ...(group.inner && { layer: 'inner' as const }),
      choices: [...group.choices],
      card: decision?.card ?? { question: unwritten(), listenFor: unwritten(), stopWhen: STOP },
    };
  }
  return { ...filled, ...notReachedYet(known, filled, texts) };
}

/** Preparations are offered again and again, each time without those that are taken: that is one decision. */
function groupsOf(sets: readonly Offered[], texts: readonly ScriptText[]): Group[] {
  const at = new Map(texts.map(({ id }, index) => [id, index]));
  const groups: { ids: Set<string>; inner: boolean; phase: Group['phase'] }[] = [];
  for (const { options, inner, phases } of sets) {
    const ids = options.flatMap(({ id }) => (id ? [id] : []));
    const phase = phases.has('meeting') ? 'meeting' : phases.has('before') ? 'before' : 'after';
    const shared = groups.filter((group) => ids.some((id) => group.ids.has(id)));
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    if (ids.length) groups.push({ ids: new Set([...shared.flatMap((group) => [...group.ids]), ...ids]), inner, phase: shared[0]?.phase ?? phase });
  }
  const place = (id: string) => at.get(id) ?? 0;
  return groups
    .map(({ ids, ...rest }) => ({ ...rest, choices: [...ids].sort((a, b) => place(a) - place(b)) }))
    .sort((a, b) => place(a.choices[0]!) - place(b.choices[0]!));
}

/** The decision that has most of these choices already. */
function matching(known: Decisions, { choices }: Group): [string, Decisions[string]] | null {
  const shared = ([, decision]: [string, Decisions[string]]) => decision.choices.filter((id) => choices.includes(id)).length;
  const best = Object.entries(known).toSorted((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 0 ? best : null;
}

/** What the ids of its choices begin with: `letter-own` and `letter-ask` are the decision `letter`. */
function freeName({ choices }: Group, ...taken: readonly Decisions[]): string {
  const [first, ...others] = choices.map((id) => id.split('-'));
  const common = first!.filter((_, at) => others.every((parts) => first!.slice(0, at + 1).every((part, index) => parts[index] === part)));
  const parts = common.length === first!.length ? common.slice(0, -1) : common;
  const name = parts.join('-') || choices[0]!;
  const names = new Set(taken.flatMap((decisions) => Object.keys(decisions)));
  for (let number = 2; ; number += 1) {
    const free = number === 2 ? name : `${name}-${number - 1}`;
    if (!names.has(free)) return free;
  }
}

/** No way leads there yet, but the choices stand in the script: a card somebody has written is not thrown away. */
function notReachedYet(known: Decisions, filled: Decisions, texts: readonly ScriptText[]): Decisions {
  const ids = new Set(texts.map(({ id }) => id));
  return Object.fromEntries(Object.entries(known).filter(([name, { choices }]) => !(name in filled) && choices.every((id) => ids.has(id))));
}
