import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../app-context.ts';
import { dayInWords } from '../shared/days.ts';
import { useMarked } from '../glossary/use-marked.tsx';
import { useHouse } from '../shared/use-house.ts';
import type { DebriefView } from './debrief-view.ts';
import { KeptField } from './KeptField.tsx';
import { Section } from './Section.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** A rule about feelings that nobody may have decided: whose it might be, and what the office has agreed. Never shown as Nav's. */
export function RuleSection({ view }: { readonly view: DebriefView }) {
  const { language } = useApp();
  const { forYou } = useDebriefTexts();
  const { rule, ask } = view.scene.feelingRule;
  const [note] = useMarked([forYou.ruleNote], ['feeling-rule']);
  return (
    <Section id="rule" title={forYou.ruleTitle} say={<p className="small soft">{note}</p>}>
      <div className="feeling-rule">
        <p className="small soft">{forYou.someThink}</p>
        <p className="rule-words">{inLanguage(rule, language)}</p>
      </div>
      <h3>{forYou.mightBe}</h3>
      <dl className="owners">
        {forYou.owners.map(([owner, about]) => (
          <div key={owner}>
            <dt>{owner}</dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <h3>{forYou.agreedTitle}</h3>
      <Agreed />
      {view.scene.scored === false
        ? <p className="question">{inLanguage(ask, language)}</p>
        : <KeptField kind="reflection" about="rule" label={inLanguage(ask, language)} hint={forYou.aWordWillDo} rows={2} />}
    </Section>
  );
}

/** Until the office's page has been looked for, and where it has no rules, nothing is agreed. */
function Agreed() {
  const { language } = useApp();
  const { forYou } = useDebriefTexts();
  const house = useHouse()?.house ?? null;
  return (
    <div className="agreed">
      {house?.rules.length ? (
        <>
          <ul className="dots">{house.rules.map((rule) => <li key={rule}>{rule}</li>)}</ul>
          <p className="small soft">{forYou.agreedBy(house.owner, dayInWords(house.dated, language))}</p>
        </>
      ) : <p>{forYou.nothingAgreed}</p>}
      <p className="small no-print"><a href="#/house">{forYou.toHouse}</a></p>
    </div>
  );
}
