import type { Decision } from '#debrief/debrief.ts';
import { tradeOf } from '#debrief/trade.ts';
import type { DebriefView } from './debrief-view.ts';
import { goToDecision } from './sections.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** The decision picked in the curves: what was said, and what it gave and cost. */
export function ChosenDecision({ view, chosen }: { readonly view: DebriefView; readonly chosen: number }) {
  const { debrief } = useDebriefTexts();
  const decision = view.debrief.decisions.find(({ number }) => number === chosen);
  if (!decision) return <div className="chosen"><p>{debrief.atStart}</p></div>;
  return (
    <div className="chosen">
      <p>
        <b>{decision.number}</b> {view.say(decision.chosen)}
      </p>
      <p className="small soft"><GaveAndCost decision={decision} /></p>
      <p className="small no-print">
        <button type="button" className="linklike" onClick={() => goToDecision(decision.number)}>{debrief.seeInTalk}</button>
      </p>
    </div>
  );
}

/** A gain and a cost of every choice; a red line is told by its act, rule and repair instead. */
function GaveAndCost({ decision }: { readonly decision: Decision }) {
  const { trade, debrief } = useDebriefTexts();
  const traded = tradeOf(decision);
  return traded ? trade.gave(traded) : debrief.redLine;
}
