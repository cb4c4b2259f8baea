/** Plays a golden walk through the real script and the real model, and says at which line of the walk it went wrong. */
import { now, play, type Playthrough, type Tell } from '#run/playthrough.ts';
import type { Moment } from '#run/moment.ts';
import { error, type Finding, type Place } from '../findings/finding.ts';
import type { Walk, WalkStep } from './walk.ts';

export interface PlayedWalk {
  readonly findings: readonly Finding[];
  readonly playthrough: Playthrough;
}

export function playWalk(walk: Walk, tell: Tell, budgetMinutes: number): PlayedWalk {
  const playthrough = play(tell, { seed: 0, variant: walk.variant, house: walk.house, carried: [], help: 'experienced' }, budgetMinutes);
  for (const step of walk.steps) {
    const fault = doStep(playthrough, step);
    if (fault) return { findings: [fault], playthrough };
  }
  return { findings: [...endFaults(walk, now(playthrough)), ...seenFaults(walk, playthrough)], playthrough };
}

function doStep(playthrough: Playthrough, step: WalkStep): Finding | null {
  const { ask } = now(playthrough);
  const offered = ask.kind === 'choice' ? ask.choices.map((choice) => choice.id || 'a choice without an #id') : [];
  if ('id' in step && step.verb !== 'pick') {
    const is = offered.includes(step.id);
    if (is === (step.verb === 'offered')) return null;
    return fault(step, is ? `${step.id} is offered here, but the walk says it is hidden` : `${step.id} is not offered here; offered: ${offered.join(', ') || 'nothing'}`);
  }
  const taken = playthrough.take(step.verb === 'pick' ? step.id : step.input);
  if (taken.ok) return null;
  const said = step.verb === 'pick' ? `pick ${step.id}` : 'feel';
  if (ask.kind === 'end') return fault(step, `the scene has ended in ${ask.ending ?? 'no ending'}, but the walk goes on with ${said}`);
  if (ask.kind === 'feel') return fault(step, `the scene asks for a feeling here, but the walk says ${said}: add «feel …» before it`);
  return fault(step, `the walk says ${said}, but the scene offers ${offered.join(', ')}`);
}

function endFaults(walk: Walk, moment: Moment): Finding[] {
  const { ask } = moment;
  if (ask.kind !== 'end') return [fault(walk.end, `the walk ends here, but the scene ${ask.kind === 'feel' ? 'asks for a feeling' : `offers ${ask.choices.map((choice) => choice.id).join(', ')}`}`)];
  return ask.ending === walk.end.ending ? [] : [fault(walk.end, `the scene ended in ${ask.ending ?? 'no ending'}, not in ${walk.end.ending}`)];
}

function seenFaults(walk: Walk, playthrough: Playthrough): Finding[] {
  const told = new Set(playthrough.moments.flatMap((moment) => moment.lines.map((line) => line.id)));
  return walk.seen.flatMap((each) =>
    told.has(each.id) === (each.verb === 'see') ? [] : [fault(each, each.verb === 'see' ? `${each.id} was never told on this walk` : `${each.id} was told on this walk`)],
  );
}

function fault(place: Place, message: string): Finding {
  return error(place, 'walk', message);
}
