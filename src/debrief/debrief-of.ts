/** From a run as it was played to what it can tell. Pure: the same run gives the same debrief in every language. */
import type { Moment } from '#run/moment.ts';
import type { Input } from '#run/run.ts';
import type { Ratings } from '#story/scene.ts';
import { clearestMoves, curveOf, turnsOf } from './consequences.ts';
import type { Debrief } from './debrief.ts';
import { decisionsOf } from './decisions.ts';
import { expressionOf } from './expression.ts';
import { crossedOf, judgedOf, ratersOf } from './soundness.ts';
import { transcriptOf } from './transcript.ts';

export function debriefOf(moments: readonly Moment[], inputs: readonly Input[], ratings: Ratings): Debrief {
  const decisions = decisionsOf(moments);
  const curve = curveOf(moments, decisions);
  const ask = moments.at(-1)?.ask;
  return {
    ending: ask?.kind === 'end' ? ask.ending : null,
    decisions,
    expression: expressionOf(decisions, inputs),
    consequences: {
      curve,
      ...clearestMoves(curve),
      turns: turnsOf(curve, decisions),
      later: moments.flatMap((moment) => moment.lines.filter((line) => line.phase === 'later' && !line.chosen && line.tags.thought === undefined)),
    },
    soundness: { crossed: crossedOf(decisions), judged: judgedOf(decisions, ratings), raters: ratersOf(ratings) },
    transcript: transcriptOf(moments, inputs, decisions),
  };
}
