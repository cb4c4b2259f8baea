import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { useName } from '../shared/use-name.ts';

interface GroupFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly phase: string;
  readonly children: ReactNode;
}

/** The pages around a walk-through, as the other pages of the game are. */
export function GroupFrame({ title, lead, phase, children }: GroupFrameProps) {
  const { t } = useApp();
  const heading = useArrival();
  useName(title);
  return (
    <div className="page sheetpage group-page">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase={phase}>
        <header>
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          <p className="soft">{lead}</p>
        </header>
        {children}
      </main>
      <PageFooter />
    </div>
  );
}
