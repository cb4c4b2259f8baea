/** What the exploration says, in a writer's words. */
import type { Exploration, Witness } from '../explore/exploration.ts';
import { inWords } from '../explore/ink-error-place.ts';
import type { Explored } from './context.ts';
import { error, info, warning, type Finding, type Place } from './finding.ts';
import { askedTooEarly } from './asked-too-early.ts';
import { doneSomewhere, getterUses } from './getters.ts';
import { placesById } from './places-by-id.ts';

export function checkProof(explored: Explored, speaksOurWords: boolean): Finding[] {
  const { exploration } = explored;
  return [
    ...troubles(exploration.errors),
    ...silence(explored),
    ...exploration.circles.map((circle) => endless(circle, speaksOurWords)),
    ...exploration.reasons.map(({ place, message }) =>
      (speaksOurWords ? error : warning)(place, 'not-exhaustive', `not proved: ${message}`),
    ),
    ...unreached(explored, speaksOurWords),
    ...(speaksOurWords ? endings(explored) : []),
    ...(speaksOurWords && exploration.exhaustive
      ? [...neverTrue(explored, askedTooEarly(explored)), ...neverShown(explored)]
      : []),
  ];
}

/** Many ways may come to the same stop: it is one thing to mend. */
function troubles(errors: Exploration['errors']): Finding[] {
  const stops = Map.groupBy(errors, ({ message, place }) => `${place.file}:${place.line} ${inWords(message)}`);
  return [...stops.values()].map(([first, ...others]) => {
    const { message, place, witness } = first!;
    const more = others.length ? `, and in ${others.length} other ${others.length === 1 ? 'way' : 'ways'}` : '';
    return error(place, troubleRule(message), `${inWords(message)}${after(witness, more)}`);
  });
}

function troubleRule(message: string): string {
  if (/ran out of content|unexpectedly reached end of content/.test(message)) return 'dead-end';
  return /goes round in a circle/.test(message) ? 'endless-path' : 'run-time-error';
}

/** Knots alone are never told: the story needs a way into the first. */
function silence({ exploration, mainFile }: Explored): Finding[] {
  if (exploration.graph.nodes[0]?.kind !== 'end') return [];
  return [
    warning(
      { file: mainFile, line: 1 },
      'empty-story',
      'nothing is told: begin the file with a line, or with -> and the name of the first part',
    ),
  ];
}

function after(witness: Witness | null, more = ''): string {
  if (!witness?.inputs.length) return '';
  const shown = witness.inputs.length > 6 ? ['…', ...witness.inputs.slice(-6)] : witness.inputs;
  return ` (reached by ${[...(witness.variant ? [witness.variant] : []), ...shown].join(' > ')}${more})`;
}

function endless({ place, knots, noWayOut }: Exploration['circles'][number], speaksOurWords: boolean): Finding {
  const where = knots.filter(Boolean).length
    ? `through ${knots
        .filter(Boolean)
        .map((knot) => `«${knot}»`)
        .join(', ')}`
    : 'here';
  if (noWayOut)
    return error(
      place,
      'endless-path',
      `never ends: no way leads out of the circle ${where}; add a choice that leaves it`,
    );
  const message = `may never end: the player can go round and round ${where}; use * instead of + or a condition that closes the circle`;
  return speaksOurWords ? error(place, 'endless-path', message) : warning(place, 'endless-path', message);
}

function unreached(explored: Explored, speaksOurWords: boolean): Finding[] {
  const { exploration, script } = explored;
  const reached = exploration.choices.filter(({ witness }) => witness).map(({ id }) => id);
  const placeOf = placesById(explored);
  return exploration.choices
    .filter(({ witness }) => !witness)
    .map((choice) => {
      const text = script.texts.find(
        ({ file, line, kind }) => kind === 'choice' && file === choice.place.file && line === choice.place.line,
      );
      const name = text?.id || `this choice (${choice.path})`;
      const place =
        text?.id && reached.includes(text.id) ? choice.place : placeOf({ id: text?.id ?? '', path: choice.path });
      if (!exploration.exhaustive)
        return info(place, 'choice-not-reached', `${name} was not reached as far as the search went`);
      const mark = speaksOurWords ? error : warning;
      return mark(
        place,
        'choice-never-offered',
        `${name} is never offered: no way leads to it; look at the condition before it, and for a -> to its part`,
      );
    });
}

function endings({ exploration, scene, script, mainFile }: Explored): Finding[] {
  const reached = new Set(exploration.endings.map(({ id }) => id));
  const withoutId = exploration.endings.find(({ id }) => id === '');
  const placeOfEnd = (): Place => {
    const last = withoutId?.witness.inputs.at(-1);
    return script.texts.find(({ id }) => id === last) ?? { file: mainFile, line: 1 };
  };
  const unnamed = withoutId
    ? [
        error(
          placeOfEnd(),
          'end-without-ending',
          `the story can end without an #ending${after(withoutId.witness)}; put #ending:… on the very last line`,
        ),
      ]
    : [];
  if (!scene) return unnamed;
  const missing = Object.keys(scene.value.endings)
    .filter((id) => !reached.has(id))
    .map((id) => {
      const line = script.texts.find(({ tags }) => tags.includes(`ending:${id}`));
      const place = line ?? scene.json.placeOf(['endings', id]);
      if (!exploration.exhaustive)
        return info(place, 'ending-not-reached', `ending ${id} was not reached as far as the search went`);
      return error(
        place,
        'ending-never-reached',
        line
          ? `ending ${id} is never reached: no way leads to this line`
          : `ending ${id} is never reached: no line has #ending:${id}`,
      );
    });
  return [...unnamed, ...missing];
}

/** Questions that could be true by the tags, and never are by the order of things; what is said of one place is said once. */
function neverTrue({ exploration, script }: Explored, tooEarly: readonly Finding[]): Finding[] {
  const never = new Set(exploration.neverTrue);
  const done = doneSomewhere(script);
  const nowhere = getterUses(script).flatMap((use) => {
    const key = use.word === undefined ? `${use.getter}()` : `${use.getter}("${use.word ?? ''}")`;
    if (!never.has(key) || !['did', 'prepared', 'leaks'].includes(use.getter)) return [];
    if (use.getter === 'did' && !done.has(use.word ?? '')) return []; // not done at all: said elsewhere
    return [
      use.getter === 'did'
        ? error(use, 'did-never-true', `${key} can never be true here: it is only done later, or on another road`)
        : warning(use, `${use.getter}-never-true`, `${key} is never true on any way through the scene`),
    ];
  });
  const isSaid = ({ file, line, rule }: Finding) => tooEarly.some((other) => other.file === file && other.line === line && other.rule === rule);
  return [...tooEarly, ...nowhere.filter((finding) => !isSaid(finding))];
}

function neverShown({ exploration, script }: Explored): Finding[] {
  return script.texts
    .filter(({ kind, id }) => kind === 'line' && id && !exploration.shown.has(id))
    .map((line) =>
      warning(
        line,
        'line-never-shown',
        `${line.id} is never shown on any way through the scene; look at the condition around it`,
      ),
    );
}
