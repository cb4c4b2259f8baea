import type { Observation, Way } from '#debrief/debrief.ts';
import type { DebriefTexts } from '#texts/debrief.ts';
import type { TermId } from '#texts/glossary.ts';
import { useApp } from '../app-context.ts';
import { FeltShownChart } from '../charts/FeltShownChart.tsx';
import { MixBar } from '../charts/MixBar.tsx';
import { useMarked } from '../glossary/use-marked.tsx';
import type { DebriefView } from './debrief-view.ts';
import { Drawer } from './Drawer.tsx';
import { Feedback } from './Feedback.tsx';
import { observationText } from './observation-text.ts';
import { Section } from './Section.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** Said at once; the rest stands in the drawer. */
const FIRST: readonly Observation['say'][] = ['arc', 'widest', 'never-apart'];
const TERMS: readonly TermId[] = ['surface', 'deep', 'genuine', 'felt-shown', 'leak', 'too-genuine', 'circumplex'];

/** How it was carried: described, without points. */
export function ExpressionSection({ view }: { readonly view: DebriefView }) {
  const { t } = useApp();
  const { debrief } = useDebriefTexts();
  const { mix, ways, widest, observations } = view.debrief.expression;
  const first = observations.filter(({ say }) => FIRST.includes(say));
  const more = observations.filter(({ say }) => !FIRST.includes(say));
  const say = (seen: Observation) => observationText(seen, view, debrief, t);
  const marked = useMarked([...first.map(say), ways.length ? debrief.expressionNote : '', ...more.map(say), mixText(mix, debrief)], TERMS);
  const note = first.length;
  return (
    <Section id="expression" title={debrief.sections.expression} say={
      <>
        {first.map((seen, at) => <Feedback key={seen.say} about={seen.say}><p>{marked[at]}</p></Feedback>)}
        {ways.length ? <p className="small soft">{marked[note]}</p> : null}
      </>
    }>
      {ways.length ? (
        <figure>
          <h3>{debrief.feltShown}</h3>
          <FeltShownChart decisions={view.debrief.decisions} widest={widest?.number ?? null} />
        </figure>
      ) : null}
      {ways.length || more.length ? (
        <Drawer title={debrief.moreExpression}>
          {more.map((seen, at) => <Feedback key={seen.say} about={seen.say}><p>{marked[note + 1 + at]}</p></Feedback>)}
          {ways.length ? (
            <figure>
              <h3>{debrief.mix}</h3>
              <Feedback about="mix"><p>{marked.at(-1)}</p></Feedback>
              <MixBar mix={mix} ways={ways} />
            </figure>
          ) : null}
        </Drawer>
      ) : null}
    </Section>
  );
}

function mixText(mix: Readonly<Record<Way, number>>, debrief: DebriefTexts['debrief']): string {
  const parts = [
    ...(mix.surface ? [debrief.held(mix.surface)] : []),
    ...(mix.deep ? [debrief.worked(mix.deep)] : []),
    ...(mix.genuine ? [debrief.let(mix.genuine)] : []),
  ];
  return parts.length ? debrief.expressionMix(parts) : '';
}
