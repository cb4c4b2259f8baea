import type { ReactNode } from 'react';
import type { Decision } from '#debrief/debrief.ts';
import { byRule } from '#debrief/trade.ts';
import { relationOf, type Rule } from '#model/rule.ts';
import { RULES } from '#model/rules/index.ts';
import type { Effect } from '#model/state.ts';
import { LONG_TEXTS } from '#texts/long.ts';
import { capital } from '../play/feeling-words.ts';
import { useApp } from '../app-context.ts';
import { Drawer } from './Drawer.tsx';
import { Feedback } from './Feedback.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

const RULE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Every move of the model with the rule behind it and how sure that rule is: open to be disagreed with. */
export function WhatTheModelDid({ decision: { number, effects }, numbers }: { readonly decision: Decision; /** What the numbers are. */ readonly numbers: ReactNode }) {
  const { debrief } = useDebriefTexts();
  if (!effects.length) return null;
  return (
    <Drawer title={debrief.why} of={debrief.inDecision(number)}>
      <ul className="why">
        {byRule(effects).map(({ rule, effects: own }) => (
          <li key={rule}>
            <Feedback about={`rule.${number}.${rule}`}><RuleLine rule={rule} effects={own} /></Feedback>
          </li>
        ))}
      </ul>
      <p className="small soft">{numbers} <a className="no-print" href="#/about/model">{debrief.allRules}</a></p>
    </Drawer>
  );
}

function RuleLine({ rule, effects }: { readonly rule: string; readonly effects: readonly Effect[] }) {
  const { language } = useApp();
  const { debrief } = useDebriefTexts();
  const known = RULE.get(rule);
  const relation = relationOf(rule);
  return (
    <>
      <p>{LONG_TEXTS[language].rules[rule] ?? rule}</p>
      <p className="soft">{capital(effects.map(({ quantity, from, to }) => debrief.change(quantity, from, to)).join(', '))}.</p>
      {known ? <p className="soft"><b className="rule-id">{debrief.ruleId(relation)}</b> {debrief.ground(relation, known.evidence, known.certainty)}</p> : null}
    </>
  );
}
