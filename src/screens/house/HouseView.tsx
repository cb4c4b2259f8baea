import type { HouseLine } from '#journal/house.ts';
import { HOUSE_TEXTS } from '#texts/pages/house.ts';
import { useApp } from '../app-context.ts';
import { dayInWords } from '../shared/days.ts';
import { FileRefusal } from '../shared/FileRefusal.tsx';
import type { HouseHere } from '../shared/use-house.ts';

/** The page as it is read. What is not agreed says so. */
export function HouseView({ here }: { readonly here: HouseHere }) {
  const { language } = useApp();
  const words = HOUSE_TEXTS[language];
  const { house, from, office } = here;
  const fault = office.fault ? <FileRefusal title={words.officeFault} fault={office.fault} /> : null;
  if (!house) {
    return (
      <>
        {fault}
        <div className="empty">
          <h2>{words.nothing}</h2>
          <p>{words.nothingText}</p>
        </div>
      </>
    );
  }
  return (
    <>
      {fault}
      <p className="owned">{words.owned(house.owner, dayInWords(house.dated, language))} {from === 'office' ? words.fromOffice : words.fromDevice} {from === 'device' && office.house ? words.alsoOffice : null}</p>
      <section className="read" aria-labelledby="house-rules">
        <h2 id="house-rules">{words.rules}</h2>
        {house.rules.length ? <ul className="agreed">{house.rules.map((rule) => <li key={rule}>{rule}</li>)}</ul> : <None />}
      </section>
      <section className="read" aria-labelledby="house-closing">
        <h2 id="house-closing">{words.closing}</h2>
        {house.closing ? <blockquote className="closing-sentence">{house.closing}</blockquote> : <None />}
      </section>
      <section className="read" aria-labelledby="house-contacts">
        <h2 id="house-contacts">{words.contacts}</h2>
        <Lines lines={house.contacts} />
      </section>
      <section className="read" aria-labelledby="house-referrals">
        <h2 id="house-referrals">{words.referrals}</h2>
        <Lines lines={house.referrals} />
      </section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly HouseLine[] }) {
  if (lines.length === 0) return <None />;
  return (
    <dl className="pairs">
      {lines.map(({ what, where }) => <div key={`${what}\n${where}`}><dt>{what}</dt><dd>{where}</dd></div>)}
    </dl>
  );
}

function None() {
  const { language } = useApp();
  return <p className="soft">{HOUSE_TEXTS[language].none}</p>;
}
