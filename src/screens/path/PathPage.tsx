import '../styles/pages.css';
import '../styles/print.css';
import { useState, type ReactNode } from 'react';
import { readFollowed } from '#journal/small-things.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { useName } from '../shared/use-name.ts';
import { PathFollowed } from './PathFollowed.tsx';
import { PathHome } from './PathHome.tsx';
import { PathMaker } from './PathMaker.tsx';
import { PathOffer } from './PathOffer.tsx';
import { Receipt } from './Receipt.tsx';

interface PathPageProps {
  readonly part: 'home' | 'new' | 'receipt';
  /** The query of a link with a path in it. */
  readonly link: string | null;
}

/** `#/path`: follow one, open one that was sent, put one together, or show that it was completed. */
export function PathPage({ part, link }: PathPageProps) {
  const words = PATH_TEXTS[useApp().language];
  const [followed, setFollowed] = useState(readFollowed);
  if (part === 'new') return <Frame title={words.makerTitle} lead={words.makerLead}><PathMaker /></Frame>;
  if (part === 'receipt') return <Frame title={words.receiptTitle}><Receipt followed={followed} /></Frame>;
  if (link !== null) return <Frame title={words.offer}><PathOffer link={link} followed={followed} /></Frame>;
  return followed
    ? <Frame title={followed.path.title} kick={words.yourPath}><PathFollowed followed={followed} onStopped={() => setFollowed(null)} /></Frame>
    : <Frame title={words.title} lead={words.lead}><PathHome /></Frame>;
}

interface FrameProps {
  readonly title: string;
  readonly kick?: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Frame({ title, kick, lead, children }: FrameProps) {
  const { t } = useApp();
  const heading = useArrival();
  useName(title);
  return (
    <div className="page sheetpage">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="path">
        <header>
          {kick ? <p className="kick">{kick}</p> : null}
          <h1 ref={heading} tabIndex={-1} className="breakable">{title}</h1>
          {lead ? <p className="soft">{lead}</p> : null}
        </header>
        {children}
      </main>
      <PageFooter />
    </div>
  );
}
