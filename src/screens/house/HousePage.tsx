import '../styles/pages.css';
import '../styles/print.css';
import { useState } from 'react';
import { HOUSE_TEXTS } from '#texts/pages/house.ts';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { useHouse } from '../shared/use-house.ts';
import { useName } from '../shared/use-name.ts';
import { HouseEditor } from './HouseEditor.tsx';
import { HouseFiles } from './HouseFiles.tsx';
import { HouseView } from './HouseView.tsx';

/** `#/house`: what one office has agreed, to read, to write, and to lay beside the game for everybody there. */
export function HousePage() {
  const { t, language } = useApp();
  const words = HOUSE_TEXTS[language];
  const heading = useArrival();
  const [turn, setTurn] = useState(0);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const here = useHouse(turn);
  useName(words.title);
  const changed = (what: string) => {
    setTurn(turn + 1);
    setEditing(false);
    setSaid(what);
    heading.current?.focus();
  };
  return (
    <div className="page sheetpage">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="house">
        <header>
          <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </header>
        {here === null ? <p className="loading" role="status">{words.loading}</p> : editing ? (
          <HouseEditor house={here.house} onDone={changed} onCancel={() => { setEditing(false); heading.current?.focus(); }} />
        ) : (
          <>
            <HouseView here={here} />
            <HouseFiles here={here} onEdit={() => { setEditing(true); setSaid(''); }} onChange={changed} />
          </>
        )}
        <p role="status" className="said">{said}</p>
      </main>
      <PageFooter />
    </div>
  );
}
