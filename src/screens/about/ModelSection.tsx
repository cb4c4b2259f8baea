import { useState } from 'react';
import type { Certainty, Evidence } from '#model/rule.ts';
import { RULES } from '#model/rules/index.ts';
import { LONG_TEXTS } from '#texts/long.ts';
import { ABOUT_TEXTS } from '#texts/pages/about.ts';
import { useApp } from '../app-context.ts';
import { Options } from '../shared/Options.tsx';
import { effectOf } from './rule-effect.ts';
import { rulesMatching, type RuleWish } from './rules-matching.ts';
import { Section } from './sections.tsx';

const EVIDENCE: readonly Evidence[] = ['research', 'thesis', 'theory', 'design'];
const CERTAINTY: readonly Certainty[] = ['high', 'medium', 'low'];

/** Every rule, with what it rests on and what it does. */
export function ModelSection() {
  const { language } = useApp();
  const words = ABOUT_TEXTS[language];
  const sentences = LONG_TEXTS[language].rules;
  const [wish, setWish] = useState<RuleWish>({ search: '', evidence: 'any', certainty: 'any' });
  const shown = rulesMatching(RULES, wish, (id) => sentences[id] ?? '');
  return (
    <>
      <Section name="model" title={words.modelTitle}>
        {words.model.map((text) => <p key={text}>{text}</p>)}
        <p className="small soft">{words.designNote}</p>
      </Section>
      <details className="rules">
        <summary>{words.allRules(RULES.length)}</summary>
        <div className="tools" role="search">
          <div className="field">
            <label htmlFor="rule-search">{words.searchRules}</label>
            <input id="rule-search" type="search" autoComplete="off" value={wish.search} onChange={({ target }) => setWish({ ...wish, search: target.value })} />
          </div>
          <Options
            label={words.evidenceFilter} value={wish.evidence}
            options={[['any', words.any], ...EVIDENCE.map((one) => [one, words.evidence(one)] as const)]} onChange={(evidence) => setWish({ ...wish, evidence })}
          />
          <Options
            label={words.certaintyFilter} value={wish.certainty}
            options={[['any', words.any], ...CERTAINTY.map((one) => [one, words.certainty(one)] as const)]} onChange={(certainty) => setWish({ ...wish, certainty })}
          />
        </div>
        <p role="status" className="small soft">{shown.length ? words.shownRules(shown.length, RULES.length) : words.noRules}</p>
        {shown.length ? (
          <table className="plain">
            <thead>
              <tr><th scope="col">{words.ruleHead}</th><th scope="col">{words.sentenceHead}</th><th scope="col">{words.groundHead}</th><th scope="col">{words.doesHead}</th></tr>
            </thead>
            <tbody>
              {shown.map((rule) => (
                <tr key={rule.id}>
                  <th scope="row" data-label={words.ruleHead}>{rule.id}</th>
                  <td data-label={words.sentenceHead}>{sentences[rule.id]}</td>
                  <td data-label={words.groundHead}>{words.evidence(rule.evidence)}, {words.certainty(rule.certainty)}</td>
                  <td data-label={words.doesHead}>{effectOf(rule, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </details>
    </>
  );
}
