/** Explores one compiled script: with the model if it speaks our vocabulary, else on its own. */
import { createAsk, possibleMinutes } from './ask.ts';
import { buildControlGraph } from './control-graph.ts';
import { LIMITS, type ExploreInput } from './explorable.ts';
import type { Exploration } from './exploration.ts';
import { exploreFreely } from './explore-freely.ts';
import { exploreWithModel } from './explore-with-model.ts';
import { readInkFacts } from './ink-json.ts';
import { stopwatch } from './spent.ts';

/** Where the model comes after it, the script alone may not take more than this part of the time. */
const SCRIPT_SHARE = 0.9;

export function explore(input: ExploreInput): Exploration {
  const limits = input.limits ?? LIMITS;
  const spent = stopwatch();
  const ink = readInkFacts(input.compiled.json);
  const graph = buildControlGraph({
    json: input.compiled.json,
    ink,
    ask: createAsk(possibleMinutes(input.compiled.json, input.budgetMinutes)),
    modelled: input.useModel,
    maxNodes: limits.states,
    isOver: () => spent() > limits.ms * (input.useModel ? SCRIPT_SHARE : 1),
    onProgress: (nodes) => input.onProgress?.('script', nodes),
  });
  const explorable = { input, ink, graph, limits, isOver: () => spent() > limits.ms };
  const modelled = input.useModel && graph.asked.every(({ question }) => question !== null);
  return modelled ? exploreWithModel(explorable) : exploreFreely(explorable);
}
